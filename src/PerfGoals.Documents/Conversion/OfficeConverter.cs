using System.ComponentModel;
using System.Diagnostics;
using PerfGoals.Documents.Packages;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Conversion;

/// <summary>Lets LibreOffice turn a file of another program into a .docx or .xlsx, in a folder of its own that is removed afterwards.</summary>
/// <param name="options">The program, and how long it may take.</param>
internal sealed class OfficeConverter(ReadOptions options)
{
    // No macro of the file runs, and nothing that it links to is loaded.
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        </oor:items>
        """;

    /// <summary>Converts a file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="format">What it is.</param>
    /// <param name="cancellationToken">Stops the program.</param>
    /// <returns>The .docx or .xlsx.</returns>
    /// <exception cref="UnreadableDocumentException">The program is not there, takes too long, or cannot read the file.</exception>
    /// <exception cref="OperationCanceledException">The program was stopped.</exception>
    public byte[] Convert(byte[] content, ForeignFormat format, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var program = options.OfficeProgram ?? throw NoProgram();
        var folder = Directory.CreateTempSubdirectory("perfgoals-");
        try
        {
            var profile = Directory.CreateDirectory(Path.Combine(folder.FullName, "profile", "user"));
            File.WriteAllText(Path.Combine(profile.FullName, "registrymodifications.xcu"), Settings);
            var input = Path.Combine(folder.FullName, "input" + format.Extension);
            File.WriteAllBytes(input, content);
            Run(program, folder.FullName, input, format.Target, cancellationToken);
            return ReadResult(Path.Combine(folder.FullName, "result", "input." + format.Target));
        }
        finally
        {
            Remove(folder);
        }
    }

    private void Run(string program, string folder, string input, string target, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["HOME"] = folder },
        };
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri,
            "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
            "--convert-to", target, "--outdir", Path.Combine(folder, "result"), input,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Start(start);
        process.StandardInput.Close();

        // What it prints is read so that it does not wait for a reader.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        bool isOver;
        using (cancellationToken.Register(() => process.Kill(entireProcessTree: true)))
        {
            isOver = process.WaitForExit(options.MaxConversionTime);
        }

        if (!isOver)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (!isOver)
        {
            throw new UnreadableDocumentException(new(
                FormattableString.Invariant($"LibreOffice 在 {options.MaxConversionTime.TotalSeconds:0} 秒内没有转换完这个文件，已停止。请用 Word、Excel 或 WPS 另存为 .docx 或 .xlsx。"),
                FormattableString.Invariant($"LibreOffice did not convert the file within {options.MaxConversionTime.TotalSeconds:0} seconds and was stopped. Save it as .docx or .xlsx in Word, Excel or WPS.")));
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw NoProgram();
        }
        catch (Win32Exception)
        {
            throw NoProgram();
        }
    }

    private byte[] ReadResult(string path)
    {
        if (!File.Exists(path))
        {
            throw new UnreadableDocumentException(new(
                "LibreOffice 无法打开这个文件，可能已损坏或已加密。请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx。",
                "LibreOffice cannot open the file; it may be damaged or encrypted. Open it in Word, Excel or WPS and save it as .docx or .xlsx."));
        }

        return new FileInfo(path).Length <= options.MaxBytes ? File.ReadAllBytes(path) : throw PackageProblems.TooLarge();
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A virus scanner may still hold a file. It lies in the folder for temporary files, which the system clears.
        }
    }

    private static UnreadableDocumentException NoProgram() => new(new(
        "这是旧版 Office、WPS 或其他格式的文件，需要 LibreOffice 转换后才能读取，而没有找到 soffice。请安装 LibreOffice（Debian、Ubuntu：apt-get install libreoffice-writer-nogui libreoffice-calc-nogui），或用 Word、Excel、WPS 另存为 .docx 或 .xlsx。",
        "This is a file of an old Office, of WPS or of another format, which is read through LibreOffice, and soffice was not found. Install LibreOffice (Debian, Ubuntu: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui), or save the file as .docx or .xlsx in Word, Excel or WPS."));
}
