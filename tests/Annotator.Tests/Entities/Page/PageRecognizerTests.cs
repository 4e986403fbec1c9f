using Annotator.Documents;
using Annotator.Entities;
using Annotator.Entities.Page;
using Annotator.Lexicons;
using FluentAssertions;
using NUnit.Framework;

namespace Annotator.Tests.Entities.Page;

/// <summary>What the lists and the page make of the model's names, in the notation <c>[TYPE name]</c>.</summary>
public sealed class PageRecognizerTests
{
    private static readonly GazetteerRecognizer States = new(ModelFiles.Embedded.ReadGazetteer());
    private static readonly PageRecognizer Page = new(ModelFiles.Embedded.ReadNameLists());

    [TestCase("La ministre des [ORG Comptes publics] a répondu.", "La ministre des Comptes publics a répondu.")]
    [TestCase("Le secrétaire d'État aux [ORG Transports] part.", "Le secrétaire d'État aux Transports part.")]
    [TestCase("La secrétaire générale de l'[ORG ONU] part.", "La secrétaire générale de l'[ORG ONU] part.")]
    [TestCase("Les ministres de l'[ORG Intérieur] et de la [ORG Justice] siègent.", "Les ministres de l'Intérieur et de la Justice siègent.")]
    [TestCase("Le ministre du [STATE Canada] part.", "Le ministre du [STATE Canada] part.")]
    [TestCase("Il a fait la guerre d'[STATE Algérie] à vingt ans.", "Il a fait la guerre d'Algérie à vingt ans.")]
    [TestCase("La guerre de la [STATE Russie] contre Kiev dure.", "La guerre de la [STATE Russie] contre Kiev dure.")]
    [TestCase("Le sommet de [LOC Pau] et l'accord d'[LOC Alger] comptent.", "Le sommet de Pau et l'accord d'Alger comptent.")]
    [TestCase("L'ouragan [PER Wilfred] approche.", "L'ouragan Wilfred approche.")]
    [TestCase("Les frères [PER Lumière] filment.", "Les frères Lumière filment.")]
    [TestCase("Hier, l'[ORG armée malienne] a riposté.", "Hier, l'armée malienne a riposté.")]
    public void Leaves_out_names_inside_what_is_no_name(string given, string expected) => Read(given).Should().Be(expected);

    [TestCase("Le parquet de [LOC Bobigny] enquête.", "Le [ORG parquet de Bobigny] enquête.")]
    [TestCase("Le tribunal administratif de [LOC Lille] a jugé.", "Le [ORG tribunal administratif de Lille] a jugé.")]
    [TestCase("L'ambassade de [STATE Norvège] a fermé.", "L'[ORG ambassade de Norvège] a fermé.")]
    [TestCase("Il vit dans la préfecture de [LOC Gifu].", "Il vit dans la préfecture de [LOC Gifu].")]
    [TestCase("Dans la cour de [LOC Lille], rien.", "Dans la cour de [LOC Lille], rien.")]
    [TestCase("Hier le [ORG gouvernement du Burundi] a cédé.", "Hier le gouvernement du [STATE Burundi] a cédé.")]
    [TestCase("Ils sont à l'aéroport [PER Léopold Sédar Senghor].", "Ils sont à l'[LOC aéroport Léopold Sédar Senghor].")]
    [TestCase("La [LOC mer de Chine] méridionale est agitée.", "La [LOC mer de Chine méridionale] est agitée.")]
    [TestCase("Il longe un quai de [LOC Marseille] le soir.", "Il longe un quai de [LOC Marseille] le soir.")]
    [TestCase("L'association [ORG Sillage] aide.", "L'association [ORG Sillage] aide.")]
    [TestCase("Ici l'[ORG association Sillage] aide.", "Ici l'association [ORG Sillage] aide.")]
    [TestCase("L'[LOC Élysée] dément.", "L'[ORG Élysée] dément.")]
    [TestCase("Le fleuve [STATE Niger] monte.", "Le fleuve [LOC Niger] monte.")]
    [TestCase("Hier, le [LOC Niari est] haut.", "Hier, le [LOC Niari] est haut.")]
    [TestCase("Ils jouent au [ORG Stade de Norvège].", "Ils jouent au [LOC Stade de Norvège].")]
    [TestCase("Ils jouent au stade de [STATE Norvège].", "Ils jouent au [LOC stade de Norvège].")]
    [TestCase("Hier, le [ORG Stade de Reims] a joué.", "Hier, le [ORG Stade de Reims] a joué.")]
    public void Sets_borders_and_types_that_the_guidelines_settle(string given, string expected) => Read(given).Should().Be(expected);

    [TestCase("La société Algérie Ferries recrute.", "La société Algérie Ferries recrute.")]
    [TestCase("Elle a gagné l'Ultraman France à Nice.", "Elle a gagné l'Ultraman France à Nice.")]
    [TestCase("Elle a vu le Tour de France passer.", "Elle a vu le Tour de France passer.")]
    [TestCase("Au Mali, le Grand Jeu de Norvège plaît.", "Au [STATE Mali], le Grand Jeu de [STATE Norvège] plaît.")]
    [TestCase("Hier, [PER Israël Mukoko] a marqué.", "Hier, [PER Israël Mukoko] a marqué.")]
    [TestCase("Elle vit à [STATE Luxembourg], dans la ville haute.", "Elle vit à [LOC Luxembourg], dans la ville haute.")]
    [TestCase("Elle vit au Luxembourg depuis peu.", "Elle vit au [STATE Luxembourg] depuis peu.")]
    public void The_list_of_states_gives_way_where_it_may_err(string given, string expected) => Read(given, 0.6).Should().Be(expected);

    [TestCase("Mort d'[PER Oumar Sanou], dit « Le Lynx », hier.", "Mort d'[PER Oumar Sanou], dit « [PER Le Lynx] », hier.")]
    [TestCase("[PER Yves Aubin] se dit « serein » ce soir.", "[PER Yves Aubin] se dit « serein » ce soir.")]
    [TestCase("Match [LOC Nantes - Lens] samedi.", "Match [LOC Nantes] - [LOC Lens] samedi.")]
    [TestCase("VIVE [LOC OUMARIMI-GOITA-TIANI] !", "VIVE [PER OUMARIMI]-[PER GOITA]-[PER TIANI] !")]
    [TestCase("[PER Jean-Yves Le Drian] part. Hier, Le [PER Drian] a parlé.", "[PER Jean-Yves Le Drian] part. Hier, [PER Le Drian] a parlé.")]
    [TestCase("[ORG Orange] recrute. [ORG Orange] paie. Elle est née à [LOC Orange], au sud.", "[ORG Orange] recrute. [ORG Orange] paie. Elle est née à [LOC Orange], au sud.")]
    [TestCase("[ORG Fania] recrute. [ORG Fania] paie. Hier, [PER Fania] a vendu.", "[ORG Fania] recrute. [ORG Fania] paie. Hier, [ORG Fania] a vendu.")]
    [TestCase("La Ligue ouest-africaine du fleuve (LOF) naît.", "La [ORG Ligue ouest-africaine du fleuve] ([ORG LOF]) naît.")]
    [TestCase("La Loi d'organisation des fleuves (LOF) naît.", "La Loi d'organisation des fleuves (LOF) naît.")]
    [TestCase("Le Barrage ouest du fleuve (BOF) cède.", "Le [LOC Barrage ouest du fleuve] ([LOC BOF]) cède.")]
    [TestCase("[PER Falia Telecom] recrute. Hier, [PER Falia] a vendu.", "[ORG Falia Telecom] recrute. Hier, [ORG Falia] a vendu.")]
    [TestCase("[PER Falia Traoré] recrute. Hier, [PER Falia] a vendu.", "[PER Falia Traoré] recrute. Hier, [PER Falia] a vendu.")]
    public void Finds_what_the_page_says_elsewhere(string given, string expected) => Read(given, 0.95).Should().Be(expected);

    [TestCase("[PER Salimata Kanté-Diarra] répond.\n\nS. K.-D. : Non.", "[PER Salimata Kanté-Diarra] répond.\n\n[PER S. K.-D.] : Non.")]
    [TestCase("[ORG Courrier Sahélien] demande.\n\nC. S. – Pourquoi ?", "[ORG Courrier Sahélien] demande.\n\n[ORG C. S.] – Pourquoi ?")]
    [TestCase("[PER Salimata Kanté-Diarra] répond.\n\nS. K.-T. : Non.", "[PER Salimata Kanté-Diarra] répond.\n\nS. K.-T. : Non.")]
    [TestCase("[PER Salimata Kanté] répond.\n\nS. K. a dit non.", "[PER Salimata Kanté] répond.\n\nS. K. a dit non.")]
    public void Knows_the_initials_that_open_the_turns_of_an_interview(string given, string expected) => Read(given).Should().Be(expected);

    private static string Read(string given, double confidence = 0.8)
    {
        (AnalyzedText text, List<Candidate> candidates) = MarkedText.Parse(given, confidence);
        States.Recognize(text, candidates);
        Page.Recognize(text, candidates);
        return MarkedText.Write(text, OverlapResolver.Resolve(candidates, text.Tokens.Length));
    }
}
