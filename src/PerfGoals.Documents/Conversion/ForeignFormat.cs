namespace PerfGoals.Documents.Conversion;

/// <summary>A format that LibreOffice reads for us.</summary>
/// <param name="Extension">How the names of such files end; it helps LibreOffice to tell it from others.</param>
/// <param name="Target">What to turn it into: <c>docx</c> or <c>xlsx</c>.</param>
internal sealed record ForeignFormat(string Extension, string Target)
{
    /// <summary>Gets Rich Text.</summary>
    public static ForeignFormat Rtf { get; } = new(".rtf", "docx");

    /// <summary>Gets a text document of LibreOffice.</summary>
    public static ForeignFormat OpenText { get; } = new(".odt", "docx");

    /// <summary>Gets a spreadsheet of LibreOffice.</summary>
    public static ForeignFormat OpenSheet { get; } = new(".ods", "xlsx");

    /// <summary>Gets a binary workbook of Excel 2007 and later.</summary>
    public static ForeignFormat BinaryWorkbook { get; } = new(".xlsb", "xlsx");

    /// <summary>Gets a document of Word 97 to 2003 or of WPS.</summary>
    public static ForeignFormat OldDocument { get; } = new(".doc", "docx");

    /// <summary>Gets a workbook of Excel 97 to 2003 or of WPS.</summary>
    public static ForeignFormat OldWorkbook { get; } = new(".xls", "xlsx");

    /// <summary>Gets a document of Word 2003 in one XML file.</summary>
    public static ForeignFormat XmlDocument { get; } = new(".xml", "docx");

    /// <summary>Gets a workbook of Excel 2003 in one XML file.</summary>
    public static ForeignFormat XmlWorkbook { get; } = new(".xml", "xlsx");
}
