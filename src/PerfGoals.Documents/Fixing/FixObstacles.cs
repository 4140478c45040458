using PerfGoals.Editing;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>Why fixes are not written.</summary>
internal static class FixObstacles
{
    public static LocalizedText ForPerson { get; } = new("需由人判断是否采用", "a person has to decide whether it says what was meant");

    public static LocalizedText SeveralWays { get; } = new("有几种改法，请人工选择", "there are several ways; a person has to choose");

    public static LocalizedText NotAsked { get; } = new("不在本次选定的改法之内", "it was not asked for");

    public static LocalizedText NoCell { get; } = new("文件中没有这一项的单元格，请手工修改", "the file has no cell for it; change it by hand");

    public static LocalizedText Covered { get; } = new("单元格被合并单元格覆盖，请先拆分", "the cell is covered by a merged one; split that first");

    public static LocalizedText OtherText { get; } = new("单元格中的文字与读到的不同，请手工修改", "the cell does not say in the file what was read; change it by hand");

    public static LocalizedText NestedTable { get; } = new("单元格中有嵌套表格，请手工修改", "there is a table within the cell; change it by hand");

    public static LocalizedText Formula { get; } = new("单元格中是公式，请修改公式或其来源", "the cell has a formula; change that, or what it refers to");

    public static LocalizedText Field { get; } = new("文字由域生成，更新域时会被覆盖，请手工修改", "the text comes from a field, which would write it anew; change it by hand");

    public static LocalizedText Control { get; } = new("文字在下拉列表、日期、绑定数据或锁定的内容控件中，请在控件里修改", "the text is in a content control that has its own choice, data or lock; change it there");

    public static LocalizedText TrackedControl { get; } = new("文字在纯文本内容控件中，有些程序不能在其中显示修订，请在控件里修改，或不用修订方式写入", "the text is in a plain-text content control, where some programs show no tracked changes; change it there, or write without tracking");

    public static LocalizedText EmptyControl { get; } = new("单元格中有未填写的内容控件，请在控件里填写", "the cell has a content control that is not filled in; fill it in there");

    public static LocalizedText Drawing { get; } = new("文字在文本框、公式或注音中，请手工修改", "the text is in a text box, an equation or a phonetic guide; change it by hand");

    public static LocalizedText Paragraphs { get; } = new("改动跨越段落，请手工修改", "the change would join paragraphs; make it by hand");

    public static LocalizedText Addresses { get; } = new("工作表没有写明单元格地址，无法插入单元格", "the sheet does not say where its cells stand, so none can be added");

    public static LocalizedText ReadsOtherwise { get; } = new("改动后重新读取的结果会与预期不符，请手工修改", "the file would then be read as something else than was meant; change it by hand");

    /// <summary>Returns why a fix that was chosen is not applied to the goals.</summary>
    /// <param name="reason">The reason.</param>
    public static LocalizedText Of(FixSkipReason reason) => reason switch
    {
        FixSkipReason.Collision => new("与另一处改动冲突", "another fix gives the cell another text"),
        FixSkipReason.Stale => new("单元格已被另一处改动更改", "another fix has changed the cell"),
        FixSkipReason.Ineffective => new("这样改并不能消除问题", "it would not remove the finding"),
        _ => new("改动会不断引出新的改动", "it would call for further fixes for ever"),
    };
}
