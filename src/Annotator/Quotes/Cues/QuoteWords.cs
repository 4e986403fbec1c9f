using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Cues;

/// <summary>The closed classes of words on which the rules for quotes turn.</summary>
internal static class QuoteWords
{
    public static readonly WordSet Auxiliaries = new("a ont avait avaient aura auront aurait auraient eut est sont était étaient fut ai ayant avoir");
    public static readonly WordSet Clitics = new("se s' lui leur l' nous m' me en y n' ne le la les vous");
    public static readonly WordSet SubjectClitics = new("-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -nous -vous");
    public static readonly WordSet SubjectPronouns = new("il elle ils elles on je j' nous celui-ci celle-ci ceux-ci celles-ci lequel laquelle cela");
    public static readonly WordSet Negations = new("pas jamais rien plus guère nullement aucunement");
    public static readonly WordSet Adverbs = new(
        "aussi également encore ainsi notamment toutefois enfin alors ensuite déjà cependant néanmoins même surtout pourtant plutôt toujours souvent parfois bientôt tôt hier aujourd'hui très bien lui-même elle-même eux-mêmes lundi mardi mercredi jeudi vendredi samedi dimanche soir matin midi après-midi donc aussitôt dernier dernière");
    public static readonly WordSet Gaps = new("lui elle eux une nouvelle fois plus de en outre par ailleurs d' abord à nouveau tous toutes pour sa part son côté leur");
    public static readonly WordSet Coordinations = new("et mais puis ou avant");
    public static readonly WordSet Days = new("lundi mardi mercredi jeudi vendredi samedi dimanche soir matin midi après-midi hier aujourd'hui janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
    public static readonly WordSet Prepositions = new("de du des d' à au aux en dans sur pour par avec chez sans sous entre contre vers auprès devant lors depuis après avant selon pendant durant via face parmi malgré dès outre");
    public static readonly WordSet Conjunctions = new("et mais ou car or ni donc que qu' qui dont où quand lorsque lorsqu' si puisque puisqu' comme tandis alors");
    public static readonly WordSet Que = new("que qu'");
    public static readonly WordSet According = new("selon");

    /// <summary>Words that show a clause: subjects and common finite verbs.</summary>
    public static readonly WordSet ClauseSigns = new(
        "je j' tu il elle on nous vous ils elles ce c' ça cela y qui est sont suis es êtes sommes était étaient sera seront serait fut a ai as ont avons avez avait avaient aura auront aurait faut va vont vais peut peuvent peux pouvons doit doivent devons fait font faisons veut veulent veux voulons n' ne reste vient prend met dit sais sait pense croit");

    /// <summary>Words before a stretch that is a title, name, nickname or term.</summary>
    public static readonly WordSet Naming = new(
        "dit dite dits dites surnommé surnommée surnommés baptisé baptisée baptisés intitulé intitulée intitulés nommé nommée appelé appelée appelés alias rebaptisé rebaptisée titre titré titrée film roman livre album chanson série documentaire pièce émission magazine journal site opération projet programme plan loi mot mots terme termes expression expressions slogan concept label hashtag mention prix collectif association mouvement groupe ouvrage essai spectacle tube single morceau titres exposition conférence jeu application logiciel navire bateau");
}
