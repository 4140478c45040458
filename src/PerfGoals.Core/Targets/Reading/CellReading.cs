using System.Buffers;
using PerfGoals.Calendar;
using PerfGoals.Grades;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads the text of one value cell, in the light of the sign and the unit beside it.</summary>
internal readonly ref struct CellReading
{
    // A number of years as large as this is the name of a year.
    private const decimal FirstCalendarYear = 1900;
    private const int AnyYear = 2025;

    // Signs that are nothing else: 《 and 〈 may begin the title of a law.
    private static readonly SearchValues<char> Glyphs = SearchValues.Create("≥≤≧≦⩾⩽>=<≮≯");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    private readonly UnitCatalog units;
    private readonly ReadOnlySpan<char> cell;
    private readonly Comparison sign;
    private readonly bool hasSignText;
    private readonly UnitOfMeasure? unit;
    private readonly RequirementCells context;

    /// <summary>Reads a value beside a sign and a unit.</summary>
    public CellReading(UnitCatalog units, Comparison sign, bool hasSignText, UnitOfMeasure? unit, RequirementCells context)
        : this(units, context.Target)
    {
        this.sign = sign;
        this.hasSignText = hasSignText;
        this.unit = unit;
        this.context = context;
    }

    /// <summary>Reads a text that stands alone.</summary>
    public CellReading(UnitCatalog units, ReadOnlySpan<char> cell)
    {
        this.units = units;
        this.cell = cell;
    }

    /// <summary>Reads the cell, which is not blank.</summary>
    public Requirement Read(out ParseFailure failure)
    {
        failure = default;
        var folded = new FoldedText(cell, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        var text = WithoutFrame(folded.Text, out var before);
        if (sign == Comparison.Qualitative)
        {
            return new(sign, Placeholders.IsPlaceholder(text, units, out var mayBeGrade) && !mayBeGrade ? Target.Placeholder(Whole()) : InWords(text, cell), unit);
        }

        if (folded.IsCut)
        {
            return LongText(folded.Text, ref failure);
        }

        if (Placeholders.IsPlaceholder(text, units, out _))
        {
            return new(sign == Comparison.Unknown && ComparisonSigns.TryTakePrefix(text, out var own, out _) ? own : sign, Target.Placeholder(Whole()), unit);
        }

        var reading = ReadNumber(text, out var reason, out var at) ?? ReadWords(text) ?? ReadSeveral();
        if (reading is { } found)
        {
            return found;
        }

        if (IsUnitAlone(text))
        {
            return new(sign, Target.Placeholder(Whole()), unit);
        }

        // ≤ beside 六以上 was read, and is a contradiction.
        if (reason is not (ParseFailureReason.SignsDisagree or ParseFailureReason.RangeBesideSign or ParseFailureReason.UnitsDisagree or ParseFailureReason.BoundsReversed) && !HiddenNumbers.AreIn(text, units))
        {
            return ReadPhrase(folded, text, out failure);
        }

        failure = folded.Failure(reason, before + at);
        return new(sign, Target.Unreadable(Whole()), unit);
    }

    /// <summary>Takes off a folded cell what a number needs neither before nor behind it: quotation marks, brackets, a full stop.</summary>
    public static ReadOnlySpan<char> WithoutFrame(ReadOnlySpan<char> text, out int before)
    {
        before = 0;
        var trimmed = text.TrimEnd("。.,，;；、");
        text = trimmed.IsEmpty ? text : trimmed;
        foreach (var frame in (ReadOnlySpan<string>)["“”", "\"\"", "【】", "()", "「」"])
        {
            if (text.Length > 2 && text[0] == frame[0] && text[^1] == frame[1] && text[1..^1].IndexOfAny(frame[0], frame[1], ',') < 0)
            {
                before = 1;
                return text[1..^1];
            }
        }

        return text;
    }

    // A number with a sign may be a duration (≤1月); without one a month is the name of a month.
    private Requirement? ReadNumber(ReadOnlySpan<char> text, out ParseFailureReason reason, out int at)
    {
        var isMeasure = new MeasureGrammar(text, units).TryRead(out var measured, out reason, out at);
        var saysHowMuch = IsOrder(sign) || (isMeasure && IsOrder(measured.Comparison));
        if (isMeasure && (saysHowMuch || ReadTime(text) is null))
        {
            var reading = IsCalendarYear(measured.Number, measured.Unit ?? unit) ? ReadTime(text) : Agree(measured, out reason);
            if (reading is not null)
            {
                return reading;
            }

            (reason, at) = (reason == ParseFailureReason.None ? ParseFailureReason.Ambiguous : reason, PlaceOf(reason, measured));
            return null;
        }

        var read = ReadTime(text) ?? ReadRange(text, ref reason, ref at) ?? ReadRatio(text) ?? ReadChange(text) ?? ReadRank(text);
        if (read is null && !TimeFrameText.TryRead(text, out _, out _, out var ofTime, out var place) && ofTime == ParseFailureReason.NoSuchDate)
        {
            (reason, at) = (ofTime, place);
        }

        return read;
    }

    private static int PlaceOf(ParseFailureReason reason, Measured measured) => reason switch
    {
        ParseFailureReason.SignsDisagree => (measured.SignAt.Length > 0 ? measured.SignAt : measured.SuffixAt).Start,
        ParseFailureReason.UnitsDisagree => measured.UnitAt.Start,
        _ => measured.NumberAt.Start,
    };

    private Requirement? Agree(Measured measured, out ParseFailureReason reason)
    {
        reason = ParseFailureReason.SignsDisagree;
        if (!Agreement.Of(sign, measured.Comparison, out var comparison))
        {
            return null;
        }

        reason = ParseFailureReason.UnitsDisagree;
        return Agreement.Of(unit, measured.Unit, measured.Number, out var number, out var agreed)
            ? new(comparison, Target.Quantitative(number), agreed)
            : null;
    }

    private Requirement? ReadTime(ReadOnlySpan<char> text)
    {
        var own = ComparisonSigns.TryTakePrefix(text, out var ownSign, out var length) ? ownSign : Comparison.Unknown;
        if (!TimeFrame.TryReadInterval(text[length..], out var frame, out var couldBeNumber) && !TimeFrameText.TryRead(text[length..], out frame, out couldBeNumber, out _, out _))
        {
            return null;
        }

        // 1-12月 is the whole year, 2023.07-2024.01 begins with a year; 3-6月 may be months of the year or a number of them.
        var isDate = !couldBeNumber || (unit is null && (context.IsAboutTime || IsWholeYear(frame) || frame.From?.Year is not null));
        return isDate && Agreement.Of(sign, own, out var comparison) ? new(comparison, Target.Of(frame), unit) : null;
    }

    private Requirement? ReadRange(ReadOnlySpan<char> text, ref ParseFailureReason reason, ref int at)
    {
        // = before a range means within it.
        var start = text.StartsWith("=") && ComparisonSigns.TryTakePrefix(text, out var equals, out var length) && equals == Comparison.EqualTo ? length : 0;
        if (!new RangeGrammar(text[start..], units).TryRead(out var target, out var own, out var failure))
        {
            (reason, at) = failure.Reason is ParseFailureReason.NotANumber or ParseFailureReason.None ? (reason, at) : (failure.Reason, start + failure.At);
            return null;
        }

        var agrees = Agreement.Of(sign, Comparison.Range, out var comparison);
        var isOfOneUnit = Agreement.OfUnits(unit, own, out var agreed);
        reason = !agrees ? ParseFailureReason.RangeBesideSign : !isOfOneUnit ? ParseFailureReason.UnitsDisagree : ParseFailureReason.Ambiguous;
        at = start;
        return agrees && isOfOneUnit && !AreYears(target, agreed) && !(agreed is null && MayBeDay(target.Bounds)) ? new(comparison, target, agreed) : null;
    }

    private Requirement? ReadRatio(ReadOnlySpan<char> text) =>
        RatioGrammar.TryRead(text, out var own, out var target) && !MayBeDay(target.Ratio) && Agreement.Of(sign, own, out var comparison) ? new(comparison, target, unit) : null;

    // ≥增长5%; a word in place of the sign may belong to the basis: 不超过上年增长5%.
    private Requirement? ReadChange(ReadOnlySpan<char> text)
    {
        var (before, length) = (Comparison.Unknown, 0);
        _ = Glyphs.Contains(text[0]) && ComparisonSigns.TryTakePrefix(text, out before, out length);
        return ChangeGrammar.TryRead(text[length..], units, out var behind, out var target, out var ownUnit)
            && Agreement.Of(before, behind, out var own) && Agreement.Of(sign, own, out var comparison) && Agreement.OfUnits(unit, ownUnit, out var agreed)
                ? new(comparison, target, agreed)
                : null;
    }

    private Requirement? ReadRank(ReadOnlySpan<char> text) =>
        RankGrammar.TryRead(text, units, out var own, out var target, out var ownUnit)
        && (unit is null || unit.Value.Meanings.Any(meaning => meaning.Kind == UnitKind.Rank)) && Agreement.Of(sign, own, out var comparison)
            ? new(comparison, target, ownUnit)
            : null;

    // 优, ≥良, 良及以上
    private Requirement? ReadWords(ReadOnlySpan<char> text)
    {
        var own = ComparisonSigns.TryTakePrefix(text, out var ownSign, out var length) ? ownSign : Comparison.Unknown;
        var word = text[length..];
        if (own == Comparison.Unknown && ComparisonSigns.TryTakeSuffix(word, out own, out length))
        {
            word = word[..^length];
        }

        // 无以上 is no grade and no more.
        if (own != Comparison.Unknown && Placeholders.IsPlaceholder(word, units, out _))
        {
            return null;
        }

        if (!TryReadGrade(word, out var grade) || !Agreement.Of(sign, own, out var comparison))
        {
            return null;
        }

        return new(comparison == Comparison.Unknown && !hasSignText && unit is null ? Comparison.Qualitative : comparison, Target.Of(grade), unit);
    }

    private Requirement? ReadSeveral() =>
        ThresholdsGrammar.TryRead(cell.ToString(), units, out var target) ? new(sign, target, unit) : null;

    private Requirement LongText(ReadOnlySpan<char> beginning, ref ParseFailure failure)
    {
        if (cell.IndexOfAny(Digits) < 0)
        {
            return new(sign == Comparison.Unknown && !hasSignText ? Comparison.Qualitative : sign, InWords(beginning, cell), unit);
        }

        failure = new(ParseFailureReason.TooLong, 0);
        return new(sign, Target.Unreadable(Whole()), unit);
    }

    // ≥上年水平; a lone sign is a value that was left out, and no statement.
    private Requirement ReadPhrase(FoldedText folded, ReadOnlySpan<char> text, out ParseFailure failure)
    {
        failure = default;
        if (Glyphs.Contains(text[0]) && ComparisonSigns.TryTakePrefix(text, out var own, out var length))
        {
            var (agrees, isLone) = (Agreement.Of(sign, own, out var agreed), text.Length == length || units.Find(text[length..]) is not null);
            if (agrees && !isLone)
            {
                return new(agreed, InWords(text[length..], cell[folded.PositionOf(length)..]), unit);
            }

            failure = agrees ? folded.Failure(ParseFailureReason.NotANumber, length) : folded.Failure(ParseFailureReason.SignsDisagree, 0);
            return new(sign, Target.Unreadable(Whole()), unit);
        }

        return new(sign == Comparison.Unknown && !hasSignText && unit is null ? Comparison.Qualitative : sign, InWords(text, cell), unit);
    }

    // 公里 and ≧% wait for their number.
    private bool IsUnitAlone(ReadOnlySpan<char> text)
    {
        var name = text[(Glyphs.Contains(text[0]) && ComparisonSigns.TryTakePrefix(text, out _, out var length) ? length : 0)..];
        return NumberGrammar.TryTake(name, out _, out _) == ParseFailureReason.NotANumber
            && units.TryTakePrefix(name, out var unit, out length) && length == name.Length && unit.Kind != UnitKind.Grade;
    }

    private Target InWords(ReadOnlySpan<char> folded, ReadOnlySpan<char> words) =>
        TryReadGrade(folded, out var grade) ? Target.Of(grade) : Target.Qualitative(CellText.Paragraphs(words.ToString()));

    private bool TryReadGrade(ReadOnlySpan<char> word, out Grade grade)
    {
        var rubric = Rubric.TryFind(context.Rubric, out var own) || Rubric.TryFind(context.IndicatorName, out own) ? own : null;
        return Grade.TryRead(word, rubric?.Scale, out grade!);
    }

    private string Whole() => CellText.Paragraphs(cell.ToString());

    private static bool IsWholeYear(TimeFrame frame) => frame.Days(AnyYear) is (var first, var last) && first.DayOfYear == 1 && last is { Month: 12, Day: 31 };

    private static bool IsOrder(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.MoreThan or Comparison.LessThan or Comparison.AtMost;

    private static bool IsCalendarYear(decimal number, UnitOfMeasure? unit) => number >= FirstCalendarYear && unit?.Symbol is "年" or "学年";

    // 12/31 and 12-31 of an indicator of timeliness are days as spreadsheets write them, or anything else.
    private bool MayBeDay((decimal Month, decimal Day)? pair) =>
        context.IsAboutTime && unit is null && pair is { Month: >= 1 and <= 12, Day: > 12 and <= 31 };

    // 2023-2025 without a unit may be years or anything else.
    private static bool AreYears(Target range, UnitOfMeasure? unit) =>
        range.Bounds is { Lower: >= 1990 and <= 2099, Upper: >= 1990 and <= 2099 } && (unit is null || unit.Value.Symbol is "年" or "学年");
}
