using System.Collections.Immutable;
using System.Globalization;
using Annotator.Documents;
using Annotator.Lexicons;
using Annotator.Lexicons.Nominals;

namespace Annotator.Entities.Rules;

/// <summary>
/// Reads a rule file: <c>#</c> lines, sets of words (<c>words NAME = …</c>) and rules (<c>TYPE CONFIDENCE NAME = PATTERN</c>). The head of
/// <c>models/rules/names.rules</c> documents the patterns.
/// </summary>
internal sealed class RuleReader
{
    private const string Form = "write TYPE CONFIDENCE NAME = PATTERN, or words NAME = WORD WORD …";
    private const string WordsKey = "words ";
    private const string InitialsMark = "{initials}";

    private readonly Dictionary<string, WordSet> _sets = new(StringComparer.Ordinal);
    private readonly string _file;
    private int _line;

    private RuleReader(string file) => _file = file;

    /// <summary>The rules of a file, in order.</summary>
    /// <exception cref="LexiconException">A line is no rule; the message gives file, line, value and remedy.</exception>
    public static ImmutableArray<EntityRule> Read(TextReader input, string file)
    {
        var reader = new RuleReader(file);
        var rules = ImmutableArray.CreateBuilder<EntityRule>();
        while (input.ReadLine() is { } line)
        {
            reader._line++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            int sign = line.IndexOf(" = ", StringComparison.Ordinal);
            if (sign < 0) throw reader.Error(line, "has no ' = '", Form);
            string head = line[..sign].Trim(), body = line[(sign + 3)..].Trim();
            if (head.StartsWith(WordsKey, StringComparison.Ordinal)) reader._sets[head[WordsKey.Length..].Trim()] = new WordSet(body);
            else rules.Add(reader.ReadRule(head, body));
        }

        return rules.ToImmutable();
    }

    private EntityRule ReadRule(string head, string body)
    {
        string[] parts = head.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3) throw Error(head, "lacks type, confidence or name", Form);
        if (!parts[0].All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '-' or '_')) throw Error(parts[0], "is no type", "write PER, STATE, ORG, LOC or a code of your own in capitals");
        if (!double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double confidence) || confidence is not (> 0 and <= 1))
            throw Error(parts[1], "is no confidence", "write a number above 0 and up to 1, such as 0.8");
        bool initials = body.EndsWith(InitialsMark, StringComparison.Ordinal);
        return ReadPattern(initials ? body[..^InitialsMark.Length] : body, new EntityRule(parts[2].Trim(), new EntityType(parts[0]), confidence, [], [], initials));
    }

    private EntityRule ReadPattern(string pattern, EntityRule rule)
    {
        var elements = ImmutableArray.CreateBuilder<RuleElement>();
        var brackets = ImmutableArray.CreateBuilder<(int, int)>();
        int open = -1;
        foreach (string piece in Pieces(pattern))
        {
            if (piece is "[" or "]")
            {
                if (piece == "[" == open >= 0 || open == elements.Count) throw Error(pattern, "has a bracket out of place", "put each name between [ and ], with something inside, none inside another");
                if (open >= 0) brackets.Add((open, elements.Count));
                open = open >= 0 ? -1 : elements.Count;
                continue;
            }

            elements.Add(ReadElement(piece));
        }

        if (open >= 0 || brackets.Count == 0) throw Error(pattern, "marks no name", "put the name between [ and ]");
        if (elements.Count > EntityRule.MostElements) throw Error(pattern, $"has {elements.Count} elements", $"write {EntityRule.MostElements} at most");
        if (rule.Initials && brackets.Count != 2) throw Error(pattern, $"marks {brackets.Count} names for {InitialsMark}", "mark two: the acronym and what it stands for");
        if (elements[0].Least == 0) throw Error(pattern, "starts with what may be left out", "let the first element be one that must stand");
        return rule with { Elements = elements.ToImmutable(), Brackets = brackets.ToImmutable() };
    }

    private IEnumerable<string> Pieces(string pattern)
    {
        for (int i = 0; i < pattern.Length;)
        {
            int end = i;
            if (pattern[i] == '<')
            {
                end = pattern.IndexOf('>', i);
                if (end < 0) throw Error(pattern[i..], "has no '>'", "close what '<' opens");
            }

            while (end < pattern.Length && pattern[end] != ' ') end++;
            if (end > i) yield return pattern[i..end];
            i = end + 1;
        }
    }

    private RuleElement ReadElement(string piece)
    {
        (int least, int most) = piece[^1] switch { '?' => (0, 1), '*' => (0, RuleElement.MostRepeats), '+' => (1, RuleElement.MostRepeats), _ => (1, 1) };
        string core = piece.Length > 1 && (least, most) != (1, 1) ? piece[..^1] : piece;
        if (core[0] != '<') return new RuleElement([[new RuleCondition(null, NameList.None, new WordSet(core.Replace('/', ' ')), false, RuleKind.Token)]], least, most);
        if (core[^1] != '>') throw Error(piece, "ends with no '>', '?', '*' or '+'", "part elements by blanks");
        return new RuleElement([.. core[1..^1].Split('|').Select(ReadConditions)], least, most);
    }

    private ImmutableArray<RuleCondition> ReadConditions(string alternative)
    {
        string[] names = alternative.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0) throw Error(alternative, "is no condition", "write one between '<' and '>'");
        var conditions = ImmutableArray.CreateBuilder<RuleCondition>(names.Length);
        foreach (string name in names)
        {
            RuleCondition condition = ReadCondition(name);
            int at = conditions.Count;
            while (at > 0 && conditions[at - 1].Kind > condition.Kind) at--;
            conditions.Insert(at, condition);
        }

        return conditions.ToImmutable();
    }

    private RuleCondition ReadCondition(string condition)
    {
        bool negated = condition[0] == '!';
        string name = negated ? condition[1..] : condition;
        if (RuleShapes.Find(RuleShapes.Shapes, name) is { } shape) return new RuleCondition(shape, NameList.None, null, negated, RuleShapes.IsCapital(name) ? RuleKind.Capital : RuleKind.Token);
        if (_sets.TryGetValue(name, out WordSet? words)) return new RuleCondition(null, NameList.None, words, negated, RuleKind.Token);
        if (RuleShapes.FindLists(name) is not NameList.None and var lists) return new RuleCondition(null, lists, null, negated, RuleKind.List);
        if (RuleShapes.Find(RuleShapes.PhraseShapes, name) is { } phrase) return new RuleCondition(phrase, NameList.None, null, negated, RuleKind.Phrase);
        IEnumerable<string> known = RuleShapes.Names.Concat(_sets.Keys).Order(StringComparer.Ordinal);
        throw Error(condition, "is no condition", $"use one of {string.Join(", ", known)}, or name a set with 'words {name} = …' above");
    }

    private LexiconException Error(string value, string problem, string remedy) => new(_file, _line, $"'{value}' {problem}", remedy);
}
