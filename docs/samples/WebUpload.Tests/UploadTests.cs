using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Checking;
using PerfGoals.Documents;

namespace WebUpload.Tests;

public sealed class UploadTests : IDisposable
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly WebApplicationFactory<Program> factory = new();
    private readonly HttpClient client;

    public UploadTests() => client = factory.CreateClient();

    public void Dispose()
    {
        client.Dispose();
        factory.Dispose();
    }

    [Theory]
    [InlineData("luxian-2025.docx", "table")]
    [InlineData("luxian-2025.xlsx", "address")]
    public async Task A_file_in_a_form_is_answered_with_its_findings(string sample, string place)
    {
        using var form = FormOf(Sample(sample), "申报表" + Path.GetExtension(sample));
        using var answer = await client.PostAsync("/check", form);

        var body = await JsonOf(answer, HttpStatusCode.OK, "application/json");
        Assert.Equal("申报表" + Path.GetExtension(sample), body.GetProperty("instance").GetString());
        Assert.True(body.GetProperty("isComplete").GetBoolean());
        var findings = body.GetProperty("findings").EnumerateArray().ToList();
        using var content = new MemoryStream(Sample(sample));
        var expected = Checker.Create("recommended").Check(DeclarationReader.Read(content, sample));
        Assert.Equal(expected.Diagnostics.Select(finding => $"urn:perfgoals:rule:{finding.Rule.Id}"), findings.Select(finding => finding.GetProperty("type").GetString()));
        Assert.All(findings, finding => Assert.NotEqual("", finding.GetProperty("detail").GetString()));
        Assert.Contains(findings, finding => finding.GetProperty("place") is { ValueKind: JsonValueKind.Object } where && where.GetProperty(place).ValueKind != JsonValueKind.Null);
    }

    [Fact]
    public async Task A_file_as_the_body_has_the_same_findings_as_in_a_form()
    {
        using var form = FormOf(Sample("luxian-2025.docx"), "a.docx");
        using var formAnswer = await client.PostAsync("/check", form);
        using var answer = await client.PostAsync("/check?name=a.docx", new ByteArrayContent(Sample("luxian-2025.docx")));

        Assert.Equal(await formAnswer.Content.ReadAsStringAsync(), await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9", "文件无法读取")]
    [InlineData("en-GB", "The file cannot be read")]
    [InlineData("fr", "文件无法读取")]
    public async Task What_cannot_be_read_is_a_problem_in_the_language_of_the_reader(string language, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check") { Content = new ByteArrayContent("%PDF-1.7"u8.ToArray()) };
        request.Headers.Add("Accept-Language", language);
        using var answer = await client.SendAsync(request);

        var body = await JsonOf(answer, HttpStatusCode.UnprocessableEntity, "application/problem+json");
        Assert.Equal(title, body.GetProperty("title").GetString());
        Assert.Contains("PDF", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_old_office_is_refused_and_no_program_is_started()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, .. System.Text.Encoding.Unicode.GetBytes("WordDocument")];
        using var answer = await client.PostAsync("/check", new ByteArrayContent(content));

        await JsonOf(answer, HttpStatusCode.UnprocessableEntity, "application/problem+json");
        Assert.Null(factory.Services.GetRequiredService<ReadOptions>().OfficeProgram);
    }

    [Fact]
    public async Task A_request_without_a_file_is_a_problem()
    {
        using var empty = await client.PostAsync("/check", new ByteArrayContent([]));
        await JsonOf(empty, HttpStatusCode.BadRequest, "application/problem+json");

        using var form = new MultipartFormDataContent { { new StringContent("x"), "text" } };
        using var answer = await client.PostAsync("/check", form);
        await JsonOf(answer, HttpStatusCode.BadRequest, "application/problem+json");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_above_the_limit_is_too_large(bool isForm)
    {
        using var small = factory.WithWebHostBuilder(host => host.UseSetting("PerfGoals:MaxMebibytes", "1"));
        using var poster = small.CreateClient();
        var content = new byte[(1024 * 1024) + 1];
        using HttpContent sent = isForm ? FormOf(content, "a.docx") : new ByteArrayContent(content);
        using var answer = await poster.PostAsync("/check", sent);

        var body = await JsonOf(answer, HttpStatusCode.RequestEntityTooLarge, "application/problem+json");
        Assert.Contains("1 MiB", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("luxian-2025.docx", WordType, true)]
    [InlineData("luxian-2025.xlsx", SheetType, false)]
    public async Task The_annotated_file_has_the_same_findings_when_it_is_read_again(string sample, string type, bool byHeader)
    {
        var name = "申报表" + Path.GetExtension(sample);
        using var request = new HttpRequestMessage(HttpMethod.Post, byHeader ? "/check" : "/check?annotate=true") { Content = FormOf(Sample(sample), name) };
        if (byHeader)
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        }

        using var answer = await client.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(name, answer.Content.Headers.ContentDisposition?.FileNameStar);
        var annotated = await answer.Content.ReadAsByteArrayAsync();
        Assert.NotEqual(Sample(sample), annotated);
        using var before = await client.PostAsync("/check?name=a", new ByteArrayContent(Sample(sample)));
        using var after = await client.PostAsync("/check?name=a", new ByteArrayContent(annotated));
        Assert.Equal(await before.Content.ReadAsStringAsync(), await after.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_request_that_is_given_up_is_not_checked()
    {
        var context = new DefaultHttpContext { RequestAborted = new CancellationToken(canceled: true) };
        context.Request.Body = new MemoryStream(Sample("luxian-2025.docx"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => UploadEndpoint.CheckAsync(context.Request, Checker.Create("recommended"), factory.Services.GetRequiredService<ReadOptions>()));
    }

    [Fact]
    public async Task The_page_has_a_form_for_it()
    {
        var page = await client.GetStringAsync("/");

        Assert.Contains("action=\"/check?annotate=true\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name));

    private static MultipartFormDataContent FormOf(byte[] content, string name)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new("application/octet-stream");
        return new() { { file, "file", name } };
    }

    private static async Task<JsonElement> JsonOf(HttpResponseMessage answer, HttpStatusCode status, string type)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal((status, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return JsonDocument.Parse(text).RootElement;
    }
}
