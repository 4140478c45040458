using PerfGoals.Sources;

namespace PerfGoals.Documents.Packages;

/// <summary>What keeps a package from being read. Nothing of its content is repeated: it may be secret.</summary>
internal static class PackageProblems
{
    /// <summary>Returns the problem of a package that is damaged.</summary>
    /// <param name="cause">What the reader stumbled over.</param>
    public static UnreadableDocumentException Damaged(Exception? cause = null) => new(
        new(
            "文件已损坏或不完整，无法读取。请重新下载，或用 Word、Excel、WPS 打开后另存。",
            "The file is damaged or incomplete and cannot be read. Download it again, or open it in Word, Excel or WPS and save it as a new file."),
        innerException: cause);

    /// <summary>Returns the problem of a package that holds no document.</summary>
    public static UnreadableDocumentException NoDocument() => new(new(
        "压缩包中没有 Word 文档或 Excel 工作簿。请先解压缩，再选择其中的申报表。",
        "The archive is no Word document and no Excel workbook. If it contains them, unpack it first."));

    /// <summary>Returns the problem of a package that becomes too large.</summary>
    public static UnreadableDocumentException TooLarge() => new(new(
        "文件解压后过大，超过允许的上限。若确实需要这样大的文件，请删去图片和无关内容后另存，或提高上限。",
        "The file becomes larger than is allowed when it is unpacked. If it is really meant to be that large, remove what is not needed and save it again, or raise the limit."));

    /// <summary>Returns the problem of tables with too many cells.</summary>
    /// <param name="limit">How many there may be.</param>
    public static UnreadableDocumentException TooManyCells(int limit) => new(new(
        FormattableString.Invariant($"表格的单元格超过 {limit} 个的上限。请删去多余的行和列，或提高上限。"),
        FormattableString.Invariant($"The tables have more than {limit} cells. Remove rows and columns that are not needed, or raise the limit.")));

    /// <summary>Returns the problem of a document that needs a password.</summary>
    public static UnreadableDocumentException Encrypted() => new(new(
        "文件已加密，需要密码才能打开。请取消密码后另存，再检查。",
        "The file is encrypted and needs a password. Remove the password, save the file, and check it then."));
}
