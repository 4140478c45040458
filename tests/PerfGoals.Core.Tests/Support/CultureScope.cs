using System.Globalization;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Runs a block in another culture and puts the old one back.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo uiCulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo inForce)
    {
        CultureInfo.CurrentCulture = inForce;
        CultureInfo.CurrentUICulture = inForce;
    }

    /// <summary>Gets the culture that writes 22,5 for 22.5 and 1.250 for 1,250.</summary>
    public static CultureInfo German { get; } = CultureInfo.GetCultureInfo("de-DE");

    public static CultureScope Of(CultureInfo culture) => new(culture);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
    }
}
