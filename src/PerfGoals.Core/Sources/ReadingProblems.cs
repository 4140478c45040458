using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Sources;

/// <summary>The findings that readers make about the form of a source. They are no rules: they arise before there are goals to look at.</summary>
public static class ReadingProblems
{
    /// <summary>Gets the message of <see cref="WrongCellCount"/>.</summary>
    public static Message<int, int> WrongCellCountMessage { get; } = new("cells", "actual", "expected", new(
        "这一行有 {actual} 个单元格，而表头有 {expected} 列，各单元格属于哪一列无法确定，读取的内容可能错位。",
        "This row has {actual} cells and the heading has {expected} columns, so it is not certain which cell belongs to which column; what was read of it may be shifted."));

    /// <summary>Gets the finding of a row that has more or fewer cells than the heading has columns.</summary>
    public static RuleDescriptor WrongCellCount { get; } = Describe(
        "PG0101", "wrong-cell-count", Severity.Error, Certainty.WrittenPolicy, [WrongCellCountMessage],
        new("单元格个数与表头不符", "Number of cells differs from the heading"),
        new("缺失或多出的单元格会使后面的内容错位。", "A cell too few or too many shifts everything after it."),
        new("补齐或删去单元格；若表格在转换时被截断，请重新导出。", "Add or remove cells; if the table was cut off in conversion, export it again."));

    /// <summary>Gets the message of <see cref="RepeatedHeader"/>.</summary>
    public static Message RepeatedHeaderMessage { get; } = new("repeated", new(
        "表头在此重复出现，已跳过。",
        "The heading is repeated here; the row was skipped."));

    /// <summary>Gets the finding of a heading row that occurs again within the table.</summary>
    public static RuleDescriptor RepeatedHeader { get; } = Describe(
        "PG0102", "repeated-header", Severity.Info, Certainty.WrittenPolicy, [RepeatedHeaderMessage],
        new("表头重复", "Repeated heading"),
        new("跨页表格导出后常在每页重复表头。", "Tables that span pages are often exported with the heading on each page."),
        new("无需处理；也可删去重复的表头。", "Nothing need be done; the repeated heading may be removed."));

    /// <summary>Gets the message of <see cref="DuplicateColumn"/>.</summary>
    public static Message<string, GoalField, int> DuplicateColumnMessage { get; } = new("duplicate", "header", "field", "used", new(
        "“{header}”列也表示“{field}”，已采用第 {used} 列，本列内容只作为原文保留。",
        "The column '{header}' also means '{field}'; column {used} was used, and this one is only kept as text."));

    /// <summary>Gets the finding of two columns with one meaning.</summary>
    public static RuleDescriptor DuplicateColumn { get; } = Describe(
        "PG0103", "duplicate-column", Severity.Warning, Certainty.Strong, [DuplicateColumnMessage],
        new("两列含义相同", "Two columns with one meaning"),
        new("两列含义相同而内容不同时，无法确定以哪一列为准。", "Where two columns mean the same and differ, nobody can say which one holds."),
        new("删去多余的一列，或改正其表头。", "Remove the superfluous column, or correct its heading."));

    /// <summary>Gets the message of <see cref="TextWithoutPlace"/>.</summary>
    public static Message<string> TextWithoutPlaceMessage { get; } = new("text", "text", new(
        "此处的“{text}”不属于任何项目或指标，未参与检查。",
        "'{text}' belongs to no project or indicator here and was not checked."));

    /// <summary>Gets the finding of text in the table that is part of no project and no indicator.</summary>
    public static RuleDescriptor TextWithoutPlace { get; } = Describe(
        "PG0104", "text-without-place", Severity.Info, Certainty.Strong, [TextWithoutPlaceMessage],
        new("内容没有归属", "Text that belongs nowhere"),
        new("表中内容若无归属，就没有被检查。", "What belongs nowhere in the table was not checked."),
        new("核对该行是否缺少项目名称、指标名称或指标值。", "Check whether the row lacks the name of its project, the name of its indicator, or a value."));

    /// <summary>Gets the message of <see cref="DamagedEncoding"/>.</summary>
    public static Message<string, int> DamagedEncodingMessage { get; } = new("damaged", "encoding", "count", new(
        "文件按 {encoding} 读取，从这一行起有 {count} 处损坏，损坏处显示为“\uFFFD”。",
        "The file was read as {encoding} and is damaged from this line on (places: {count}); they are shown as '\uFFFD'."));

    /// <summary>Gets the finding of a file with bytes that are no text.</summary>
    public static RuleDescriptor DamagedEncoding { get; } = Describe(
        "PG0105", "damaged-encoding", Severity.Warning, Certainty.WrittenPolicy, [DamagedEncodingMessage],
        new("文件编码损坏", "Damaged encoding"),
        new("损坏的字节可能是数字或单位的一部分。", "A damaged byte may be part of a number or a unit."),
        new("从原文件重新导出，并选择 UTF-8 编码。", "Export the file again from its original, as UTF-8."));

    /// <summary>Gets the message of <see cref="UnknownProperty"/>.</summary>
    public static Message<string> UnknownPropertyMessage { get; } = new("property", "name", new(
        "规范 JSON 中没有“{name}”属性，其内容未被读取。",
        "The canonical JSON has no property '{name}'; its content was not read."));

    /// <summary>Gets the finding of a property that the canonical JSON does not have.</summary>
    public static RuleDescriptor UnknownProperty { get; } = Describe(
        "PG0106", "unknown-property", Severity.Warning, Certainty.WrittenPolicy, [UnknownPropertyMessage],
        new("未知的 JSON 属性", "Unknown JSON property"),
        new("属性名写错时，其值会被当作没有填写。", "A value under a misspelt name would be taken for a missing one."),
        new("改正属性名，或删去该属性。", "Correct the name, or remove the property."));

    /// <summary>Gets the message of <see cref="ValueDiffersFromCell"/>.</summary>
    public static Message<GoalField, string, string> ValueDiffersFromCellMessage { get; } = new("differs", "field", "value", "cell", new(
        "“{field}”的值是“{value}”，而 raw 中的原文是“{cell}”；检查以值为准。",
        "The value of '{field}' is '{value}' and the text kept in raw is '{cell}'; the value was checked."));

    /// <summary>Gets the finding of a JSON value that is not what its raw text says.</summary>
    public static RuleDescriptor ValueDiffersFromCell { get; } = Describe(
        "PG0107", "value-differs-from-cell", Severity.Warning, Certainty.WrittenPolicy, [ValueDiffersFromCellMessage],
        new("值与原文不一致", "Value differs from the text of its cell"),
        new("值被改动后，原文就不再是其出处。", "Once a value is changed, the text is no longer what it came from."),
        new("同时修改 raw 中的原文，或删去 raw。", "Change the text in raw as well, or remove raw."));

    /// <summary>Gets the message of <see cref="LongTermIndicators"/>.</summary>
    public static Message<int> LongTermIndicatorsMessage { get; } = new("long-term", "count", new(
        "这里有 {count} 个中长期指标；检查的是年度指标，中长期指标只作为原文保留。",
        "There are indicators for several years here (number: {count}). Those for the year were checked, and these are only kept as text."));

    /// <summary>Gets the message of <see cref="LongTermIndicators"/> where a layout declares those for several years.</summary>
    public static Message<int> AnnualIndicatorsMessage { get; } = new("annual", "count", new(
        "这里有 {count} 个年度指标；按版式文件检查的是中长期指标，年度指标只作为原文保留。",
        "There are indicators for the year here (number: {count}). By the layout file those for several years were checked, and these are only kept as text."));

    /// <summary>Gets the finding of indicators for several years in a form that also has those for the year.</summary>
    public static RuleDescriptor LongTermIndicators { get; } = Describe(
        "PG0110", "long-term-indicators", Severity.Info, Certainty.WrittenPolicy, [LongTermIndicatorsMessage, AnnualIndicatorsMessage],
        new("另一期限的指标未参与检查", "Indicators for another term not checked"),
        new("年度预算对应年度指标；中长期指标的数值跨年累计，不能按年度核对。", "A year's budget goes with the year's indicators; what is to be reached over several years cannot be held against it."),
        new("无需处理；未检查的指标请另行核对。", "Nothing need be done; look at those that were not checked separately."));

    /// <summary>Gets the message of <see cref="UncertainColumn"/>.</summary>
    public static Message<string, GoalField> UncertainColumnMessage { get; } = new("uncertain", "header", "field", new(
        "“{header}”列按“{field}”读取，但表头和内容都不足以确定，请核对。",
        "The column '{header}' was read as '{field}', but neither its heading nor its content makes that certain; check it."));

    /// <summary>Gets the finding of a column whose meaning is the likeliest of several.</summary>
    public static RuleDescriptor UncertainColumn { get; } = Describe(
        "PG0111", "uncertain-column", Severity.Warning, Certainty.Hint, [UncertainColumnMessage],
        new("列的含义不确定", "Uncertain meaning of a column"),
        new("列认错了，这一列的检查结果就都不可信。", "Where a column is taken for another one, no finding about it can be trusted."),
        new("用 perfgoals inspect 查看各列识别的结果，把表头改为通用的名称，或用版式文件写明。", "See with perfgoals inspect what each column was taken for, and give it its usual heading or say in a layout file what it is."));

    /// <summary>Gets the message of <see cref="UnusedLayoutEntry"/>.</summary>
    public static Message<string> UnusedLayoutEntryMessage { get; } = new("unused-layout", "entry", new(
        "版式文件中的“{entry}”在这个文件里没有对应的内容，没有起作用。",
        "The file has nothing that '{entry}' of the layout file is about, so it had no effect."));

    /// <summary>Gets the finding of what a layout file says and a file has nothing of.</summary>
    public static RuleDescriptor UnusedLayoutEntry { get; } = Describe(
        "PG0112", "unused-layout-entry", Severity.Warning, Certainty.WrittenPolicy, [UnusedLayoutEntryMessage],
        new("版式文件的内容没有起作用", "Part of the layout file without effect"),
        new("版式文件与表格不符时，表格仍按一般方法识别，可能识别错误。", "Where a layout file does not fit the table, the table is recognised as if it were not there, perhaps wrongly."),
        new("用 perfgoals inspect 查看表头、列号和行号，改正版式文件，或换用合适的版式文件。", "See with perfgoals inspect the headings and the numbers of columns and rows, and correct the layout file or use the one that fits."));

    /// <summary>Gets the message of <see cref="HiddenContent"/> about rows and columns that were read.</summary>
    public static Message<string, int, int> HiddenRowsMessage { get; } = new("rows", "sheet", "rows", "columns", new(
        "工作表“{sheet}”有隐藏的内容（行：{rows}，列：{columns}），也已读取并检查。",
        "The sheet '{sheet}' has hidden content (rows: {rows}, columns: {columns}), which was read and checked too."));

    /// <summary>Gets the message of <see cref="HiddenContent"/> about a sheet that was read.</summary>
    public static Message<string> HiddenSheetMessage { get; } = new("sheet", "sheet", new(
        "工作表“{sheet}”是隐藏的，也已读取并检查。",
        "The sheet '{sheet}' is hidden; it was read and checked too."));

    /// <summary>Gets the message of <see cref="HiddenContent"/> about text that was not read.</summary>
    public static Message<string> HiddenTextMessage { get; } = new("text", "text", new(
        "此处有隐藏文字“{text}”，未读取。",
        "There is hidden text here, '{text}', which was not read."));

    /// <summary>Gets the finding of content that the file hides from its readers.</summary>
    public static RuleDescriptor HiddenContent { get; } = Describe(
        "PG0120", "hidden-content", Severity.Info, Certainty.WrittenPolicy, [HiddenRowsMessage, HiddenSheetMessage, HiddenTextMessage],
        new("隐藏的内容", "Hidden content"),
        new("打开文件的人看不到隐藏的内容，检查结果却可能与之有关。", "Who opens the file does not see what is hidden, and findings may be about it."),
        new("取消隐藏并核对，或删去不需要的内容。", "Show it and check it, or remove what is not needed."));

    /// <summary>Gets the message of <see cref="SheetNotRead"/>.</summary>
    public static Message<string> SheetNotReadMessage { get; } = new("sheet", "sheet", new(
        "工作表“{sheet}”中没有绩效目标表，未读取。",
        "The sheet '{sheet}' has no goal table and was not read."));

    /// <summary>Gets the message of <see cref="SheetNotRead"/> about a sheet that a layout leaves out.</summary>
    public static Message<string> SheetSkippedMessage { get; } = new("skipped-sheet", "sheet", new(
        "按版式文件，工作表“{sheet}”未读取。",
        "By the layout file, the sheet '{sheet}' was not read."));

    /// <summary>Gets the message of <see cref="SheetNotRead"/> about a table that a layout leaves out.</summary>
    public static Message<int> TableSkippedMessage { get; } = new("skipped-table", "table", new(
        "按版式文件，第 {table} 个表格未读取。",
        "By the layout file, table {table} was not read."));

    /// <summary>Gets the finding of a sheet without a goal table, and of a sheet or table that a layout leaves out.</summary>
    public static RuleDescriptor SheetNotRead { get; } = Describe(
        "PG0121", "sheet-not-read", Severity.Info, Certainty.Strong, [SheetNotReadMessage, SheetSkippedMessage, TableSkippedMessage],
        new("未读取的工作表或表格", "Sheet or table that was not read"),
        new("未读取的内容没有被检查。", "What was not read was not checked."),
        new("若其中有绩效目标，请补全表头，或用版式文件写明。", "If there are goals in it, complete its heading, or say in a layout file where it is."));

    /// <summary>Gets the message of <see cref="FormulaWithoutValue"/>.</summary>
    public static Message<int> FormulaWithoutValueMessage { get; } = new("formula", "count", new(
        "从这个单元格起，有公式没有保存计算结果（个数：{count}），按空白读取。",
        "From this cell on, formulas were saved without their results (number: {count}); they were read as blank."));

    /// <summary>Gets the finding of formulas whose results the file does not have.</summary>
    public static RuleDescriptor FormulaWithoutValue { get; } = Describe(
        "PG0122", "formula-without-value", Severity.Warning, Certainty.WrittenPolicy, [FormulaWithoutValueMessage],
        new("公式没有计算结果", "Formula without its result"),
        new("公式不在检查时计算，没有结果的单元格就像没有填写。", "Formulas are not computed when a file is checked, so a cell without a result looks blank."),
        new("用 Excel 或 WPS 打开并保存一次，或改填数值。", "Open and save the file once in Excel or WPS, or enter the value."));

    /// <summary>Gets the message of <see cref="UnreadContent"/> about pictures.</summary>
    public static Message<int> UnreadPicturesMessage { get; } = new("pictures", "count", new(
        "有图片（个数：{count}），图片中的文字未读取。",
        "There are pictures (number: {count}); text within them was not read."));

    /// <summary>Gets the message of <see cref="UnreadContent"/> about objects of other programs, charts and diagrams.</summary>
    public static Message<int> UnreadObjectsMessage { get; } = new("objects", "count", new(
        "有嵌入对象、图表或图形（个数：{count}），其内容未读取。",
        "There are embedded objects, charts or diagrams (number: {count}), which were not read."));

    /// <summary>Gets the message of <see cref="UnreadContent"/> about whole files that the file takes in.</summary>
    public static Message<int> UnreadFilesMessage { get; } = new("files", "count", new(
        "文件中插入了其他文件（个数：{count}），其内容未读取。请用 Word 打开后另存，再检查。",
        "The file takes in other files (number: {count}), which were not read. Open it in Word, save it as a new file, and check that."));

    /// <summary>Gets the finding of content in a form that no reader can read.</summary>
    public static RuleDescriptor UnreadContent { get; } = Describe(
        "PG0123", "unread-content", Severity.Info, Certainty.Strong, [UnreadPicturesMessage, UnreadObjectsMessage, UnreadFilesMessage],
        new("未读取的内容", "Content that was not read"),
        new("未读取的内容没有被检查。", "What was not read was not checked."),
        new("若其中有绩效目标，请以表格填写。", "If there are goals in it, enter them in a table."));

    /// <summary>Gets all findings of readers, by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } =
        [
            WrongCellCount, RepeatedHeader, DuplicateColumn, TextWithoutPlace, DamagedEncoding, UnknownProperty, ValueDiffersFromCell, LongTermIndicators,
            UncertainColumn, UnusedLayoutEntry, HiddenContent, SheetNotRead, FormulaWithoutValue, UnreadContent,
        ];

    /// <summary>Makes the finding that a message belongs to.</summary>
    /// <param name="descriptor">One of <see cref="All"/>.</param>
    /// <param name="message">What is said.</param>
    /// <param name="path">The place in the goals.</param>
    /// <param name="location">The place in the source, or <see langword="null"/> where the source map knows it.</param>
    /// <exception cref="ArgumentException"><paramref name="message"/> is not one of the descriptor's.</exception>
    public static Diagnostic Report(RuleDescriptor descriptor, BoundMessage message, GoalPath path = default, SourceLocation? location = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(message);
        return descriptor.Messages.Contains(message.Template)
            ? new Diagnostic { Rule = descriptor, Severity = descriptor.DefaultSeverity, Path = path, Message = message, Location = location }
            : throw new ArgumentException($"{descriptor} does not declare the message '{message.Template.Key}'.", nameof(message));
    }

    private static RuleDescriptor Describe(
        string id, string name, Severity severity, Certainty certainty, ImmutableArray<MessageTemplate> messages, LocalizedText title, LocalizedText rationale, LocalizedText howToFix) => new()
        {
            Id = id,
            Name = name,
            Category = RuleCategory.Reading,
            Lifecycle = RuleLifecycle.Stable("0.1.0"),
            Title = title,
            DefaultSeverity = severity,
            Certainty = certainty,
            Messages = messages,
            Rationale = rationale,
            HowToFix = howToFix,
        };
}
