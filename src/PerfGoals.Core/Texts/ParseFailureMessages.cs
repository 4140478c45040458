namespace PerfGoals.Texts;

/// <summary>What each reason says to a person.</summary>
internal static class ParseFailureMessages
{
    public static LocalizedText Of(ParseFailureReason reason) => reason switch
    {
        ParseFailureReason.None => new("可以读取", "it can be read"),
        ParseFailureReason.Blank => new("没有内容", "there is nothing to read"),
        ParseFailureReason.TooLong => new("文字过长", "the text is too long"),
        ParseFailureReason.NotANumber => new("此处应为数值", "a number is expected here"),
        ParseFailureReason.TooManyDigits => new("数值超过 28 位", "the number has more than 28 digits"),
        ParseFailureReason.Approximate => new("数值只是约数", "the number is only an approximation"),
        ParseFailureReason.UnknownName => new("不是已知的写法", "this is not a known name"),
        ParseFailureReason.UnknownUnit => new("数值之后不是已知的度量单位", "what follows the number is not a known unit"),
        ParseFailureReason.TextLeftOver => new("有多余的文字", "some text is left over"),
        ParseFailureReason.SignsDisagree => new("两处符号不一致", "two signs contradict each other"),
        ParseFailureReason.UnitsDisagree => new("两处度量单位不一致", "two units contradict each other"),
        ParseFailureReason.BoundsReversed => new("下限大于上限", "the lower bound is above the upper one"),
        ParseFailureReason.NoSuchDate => new("没有这样的日期", "there is no such date"),
        ParseFailureReason.Ambiguous => new("有不止一种含义", "it can mean more than one thing"),
        ParseFailureReason.RangeBesideSign => new("区间与“≥”“≤”等符号并用", "a range stands beside a sign such as ≥ or ≤"),
        ParseFailureReason.DividedByZero => new("分母为零", "the denominator is zero"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };
}
