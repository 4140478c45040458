using System.Globalization;

namespace PerfGoals.Texts;

/// <summary>One statement in Simplified Chinese and in English.</summary>
/// <remarks>Both are always present: a message that exists in one language only cannot be made.</remarks>
public sealed record LocalizedText
{
    /// <summary>Creates the statement from its two wordings.</summary>
    /// <param name="chinese">The wording in Simplified Chinese.</param>
    /// <param name="english">The wording in English.</param>
    /// <exception cref="ArgumentException">One of the wordings is empty.</exception>
    public LocalizedText(string chinese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        Chinese = chinese;
        English = english;
    }

    /// <summary>Gets the wording in Simplified Chinese.</summary>
    public string Chinese { get; }

    /// <summary>Gets the wording in English.</summary>
    public string English { get; }

    /// <summary>Returns the wording for a culture.</summary>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>Chinese for the Chinese and the invariant culture, English for every other.</returns>
    public string In(CultureInfo? culture = null) => IsChinese(culture ?? CultureInfo.CurrentUICulture) ? Chinese : English;

    /// <summary>Returns the wording for <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => In();

    private static bool IsChinese(CultureInfo culture) =>
        culture.Name.Length == 0 || culture.Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
