using Annotator.Lexicons.Nominals;

namespace Annotator.Quotes.Cues;

/// <summary>Closed classes of French words that bound phrases and clauses.</summary>
internal static class Words
{
    /// <summary>Forms of <c>avoir</c> and <c>être</c> that make a compound tense.</summary>
    public static WordSet Auxiliaries { get; } = new("a ont avait avaient aurait auraient aura auront ait aient eut avoir ayant est sont était étaient fut serait seraient sera");

    /// <summary>Finite verbs frequent enough to tell where a clause has its verb.</summary>
    public static WordSet FiniteVerbs { get; } = new(
        "a ont avait avaient aurait auraient aura auront ait aient eut est sont était étaient fut furent serait seraient sera seront soit va vont allait doit doivent devait devrait devraient peut peuvent pouvait pourrait pourraient veut veulent voulait faut fait font faisait met mettent prend reste semble tient vient viennent pense croit sait c'est ai suis es avons sommes avez êtes suis-je");

    /// <summary>Words that may stand between subject and verb.</summary>
    public static WordSet BetweenSubjectAndVerb { get; } = new(
        "ne n' y en se s' l' lui leur le la les me m' nous vous aussi également toutefois pourtant ainsi donc encore déjà alors ensuite même d'ailleurs cependant néanmoins enfin aujourd'hui hier toujours quant quant-à d' ailleurs");

    /// <summary>Words that may stand between auxiliary and participle.</summary>
    public static WordSet BetweenAuxiliaryAndParticiple { get; } = new(
        "t nouveau conséquent ainsi aussi également toutefois pourtant donc encore déjà alors ensuite même enfin bien de son leur côté pour sa part lui elle eux tout d' ailleurs pas jamais plus longuement notamment par en fait été hier vite tôt tard d' abord surtout fermement cependant néanmoins lundi mardi mercredi jeudi vendredi samedi dimanche dans la foulée ce matin soir");

    /// <summary>Personal and demonstrative pronouns that are subjects.</summary>
    public static WordSet SubjectPronouns { get; } = new("il elle ils elles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là certains certaines beaucoup d'aucuns tous toutes");

    /// <summary>First and second persons: the voice of a speaker or of the author.</summary>
    public static WordSet SpeechPersons { get; } = new("je j' tu nous vous");

    /// <summary>Prepositions that open an adjunct and so end a subject phrase.</summary>
    public static WordSet Prepositions { get; } = new(
        "à au aux dans sur lors devant après pendant avant auprès depuis pour par avec sans chez en sous vers via contre entre dès durant malgré suite face selon outre hors jusque jusqu' jusqu'à parmi");

    /// <summary>Prepositions and contracted articles that go on with a noun phrase.</summary>
    public static WordSet Links { get; } = new("de d' du des");

    /// <summary>Words that end a noun phrase because a clause begins.</summary>
    public static WordSet ClauseOpeners { get; } = new(
        "qui que qu' dont où mais car si quand lorsque lorsqu' puisque puisqu' comme alors tandis or donc ni parce afin ainsi tout puis quoique bien cité citée cités citées contacté contactée joint jointe interrogé interrogée interrogés lu lue ne n' se s' il elle ils elles on y");

    /// <summary>Conjunctions that may open a sentence before its subject.</summary>
    public static WordSet Conjunctions { get; } = new("et mais or car que qu' alors quand lorsque lorsqu' si comme puis donc ou tandis puisque puisqu' cependant pourtant toutefois enfin ainsi ensuite aussi là-dessus et/ou parce néanmoins voilà où dont");

    /// <summary>Determiners that open a noun phrase.</summary>
    public static WordSet Determiners { get; } = new(
        "le la l' les un une ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs quelques deux trois quatre cinq six dix certains certaines chaque aucun aucune nombre");

    /// <summary>Words of time that end a noun phrase.</summary>
    public static WordSet Times { get; } = new("lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain récemment tôt tard matin soir");

    /// <summary>Nouns of time: with an article they tell when, not who.</summary>
    public static WordSet TimeNouns { get; } = new("veille lendemain matin soir semaine mois année jour après-midi nuit week-end fois");

    /// <summary>Forms of <c>avoir</c>.</summary>
    public static WordSet Have { get; } = new("a ont avait avaient aurait auraient eut");

    /// <summary>Frequent words that are no full verbs, whatever their ending.</summary>
    public static WordSet Closed { get; } = new(
        "est et ait soit sont ont fut était avait doit peut veut faut fait vient serait aurait devant avant pendant durant maintenant cependant pourtant autant tant dont tout toute toutes avec contre entre comme même elle une cette notre votre leur autre autres aussi ensuite vite puis sans sous sur dans chez vers parce que quand quant lorsque alors ainsi encore bien mais donc depuis malgré jusque jusqu'à voire notamment mardi lundi mercredi jeudi vendredi samedi dimanche soit sauf suite face grâce outre hors selon d'après pour par ville quatre entre peu plus la le de été eu pu dû su vu voulu");

    /// <summary>Words that deny.</summary>
    public static WordSet Negations { get; } = new("pas jamais ni guère point aucunement");
}
