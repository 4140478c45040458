namespace PerfGoals.Texts;

/// <summary>Takes away marks that slipped in before or behind what a cell says.</summary>
internal static class StrayMarks
{
    private const string Everywhere = "。、;:!?*#·•'\"`‘’“”|_~…";

    // Before a number a point or a comma may be part of it.
    private const string Behind = Everywhere + ".,";

    /// <summary>Returns a compact text without them.</summary>
    public static string Around(string compact) => compact.AsSpan().TrimStart(Everywhere).TrimEnd(Behind).ToString();
}
