using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using PerfGoals.Documents;
using WebUpload;

const int Mebibyte = 1024 * 1024;
// A form has headers and boundaries beside the file.
const int FormOverhead = 64 * 1024;

var builder = WebApplication.CreateBuilder(args);
var settings = builder.Configuration.GetSection("PerfGoals");
var limits = new ReadOptions
{
    // What strangers send starts no other program: files of old Office are refused.
    OfficeProgram = null,
    MaxBytes = settings.GetValue("MaxMebibytes", 10L) * Mebibyte,
    MaxUnpackedBytes = settings.GetValue("MaxUnpackedMebibytes", 64L) * Mebibyte,
    MaxCells = settings.GetValue("MaxCells", 200_000),
};
builder.Services.AddSingleton(limits);
builder.Services.AddPerfGoals(goals => goals.UseRuleSet(settings["RuleSet"] ?? "recommended"));
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = limits.MaxBytes + FormOverhead);
builder.Services.Configure<RequestLocalizationOptions>(languages => languages.SetDefaultCulture("zh-Hans").AddSupportedUICultures("zh-Hans", "en"));
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = limits.MaxBytes + FormOverhead);

var app = builder.Build();
app.Services.ValidatePerfGoals();
app.UseRequestLocalization();
app.UseDefaultFiles();
app.UseStaticFiles();
app.MapPost("/check", UploadEndpoint.CheckAsync);
app.Run();
