using System.Globalization;

namespace PerfGoals.Testing.Verifying;

/// <summary>The languages of messages. Chinese is that of the invariant culture, which machines without culture data have too.</summary>
internal static class Languages
{
    public static CultureInfo Chinese => CultureInfo.InvariantCulture;

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");
}
