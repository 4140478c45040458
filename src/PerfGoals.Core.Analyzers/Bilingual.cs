using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PerfGoals.Core.Analyzers;

/// <summary>A text of a diagnostic in English and in Simplified Chinese; the compiler asks for it in the language that it speaks itself.</summary>
/// <remarks>Both stand side by side in the code, so no satellite assembly can be missing from a package.</remarks>
internal sealed class Bilingual(string english, string chinese) : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider) =>
        formatProvider is CultureInfo culture && culture.Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? chinese : english;

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(english);

    protected override bool AreEqual(object? other) => other is Bilingual text && text.GetText(CultureInfo.InvariantCulture) == english;
}
