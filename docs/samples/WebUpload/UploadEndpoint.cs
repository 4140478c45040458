using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Documents;
using PerfGoals.Documents.Annotation;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace WebUpload;

/// <summary>Checks a file that is sent, and answers with the findings as JSON or with the file that has them beside its cells.</summary>
public static class UploadEndpoint
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static async Task<IResult> CheckAsync(HttpRequest request, Checker checker, ReadOptions limits, bool annotate = false)
    {
        var stopped = request.HttpContext.RequestAborted;
        try
        {
            var upload = await Upload.OfAsync(request, limits.MaxBytes, stopped);
            if (upload is null)
            {
                return Problem(StatusCodes.Status400BadRequest, new("没有收到文件", "There is no file"), new(
                    "请在请求正文中发送 .docx 或 .xlsx，或用表单（multipart/form-data）上传一个文件。",
                    "Send a .docx or .xlsx as the body of the request, or one file in a form (multipart/form-data)."));
            }

            var document = await DeclarationReader.ReadAsync(upload.Content, upload.Name, limits, stopped);
            var result = checker.Check(document, stopped);
            return annotate || WantsFile(request)
                ? await AnnotatedAsync(upload, new CheckedDocument(document, result), limits, stopped)
                : Results.Json(CheckedUpload.Of(document, result, CultureInfo.CurrentUICulture));
        }
        catch (UnreadableDocumentException e)
        {
            return Problem(StatusCodes.Status422UnprocessableEntity, new("文件无法读取", "The file cannot be read"), e.Explanation);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problem(e.StatusCode, new("文件太大", "The file is too large"), new(
                $"文件不能超过 {limits.MaxBytes / 1024 / 1024} MiB。", $"A file may have up to {limits.MaxBytes / 1024 / 1024} MiB."));
        }
        catch (InvalidDataException)
        {
            return Problem(StatusCodes.Status400BadRequest, new("表单有误", "The form is damaged"), new(
                "无法读取表单，请重新上传。", "The form cannot be read. Upload the file again."));
        }
    }

    private static async Task<IResult> AnnotatedAsync(Upload upload, CheckedDocument document, ReadOptions limits, CancellationToken stopped)
    {
        upload.Content.Position = 0;
        using var content = new MemoryStream();
        await upload.Content.CopyToAsync(content, stopped);
        var annotated = DocumentAnnotator.Annotate(content.ToArray(), document, CultureInfo.CurrentUICulture, limits);
        var isSheet = document.Document.SourceMap.Find(GoalPath.OfProject(0))?.Area?.Sheet is not null;
        // The header that this makes has the name in Chinese too (RFC 5987).
        return Results.File(annotated, Office + (isSheet ? "spreadsheetml.sheet" : "wordprocessingml.document"), upload.Name);
    }

    private static bool WantsFile(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.StartsWith(Office, StringComparison.OrdinalIgnoreCase));

    private static IResult Problem(int status, LocalizedText title, LocalizedText detail) =>
        Results.Problem(detail.In(CultureInfo.CurrentUICulture), statusCode: status, title: title.In(CultureInfo.CurrentUICulture));
}
