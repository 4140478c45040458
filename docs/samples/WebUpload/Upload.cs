namespace WebUpload;

/// <summary>A file that was sent: as the body of the request, or in a form.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Content">Its bytes, which can be read again.</param>
public sealed record Upload(string Name, Stream Content)
{
    /// <summary>Returns the file of a request, or <see langword="null"/> where it has none.</summary>
    /// <exception cref="BadHttpRequestException">It is too large.</exception>
    /// <exception cref="InvalidDataException">The form is damaged.</exception>
    public static async Task<Upload?> OfAsync(HttpRequest request, long maxBytes, CancellationToken stopped)
    {
        if (!request.HasFormContentType)
        {
            Require(request.ContentLength ?? 0, maxBytes);
            // Kept on disk beyond some size, and removed after the request.
            request.EnableBuffering();
            return request.ContentLength == 0 ? null : new(NameOf(request.Query["name"]), request.Body);
        }

        var form = await request.ReadFormAsync(stopped);
        if (form.Files is not [var file])
        {
            return null;
        }

        Require(file.Length, maxBytes);
        return new(NameOf(file.FileName), file.OpenReadStream());
    }

    // The server itself refuses more, but only where it is not told the length of a request beforehand is that noticed late.
    private static void Require(long length, long maxBytes)
    {
        if (length > maxBytes)
        {
            throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);
        }
    }

    // Some browsers send a whole path.
    private static string NameOf(string? sent) => sent?.Split('/', '\\')[^1] is { Length: > 0 } name ? name : "upload";
}
