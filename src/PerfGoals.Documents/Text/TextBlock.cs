using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>Lines between two blank ones: cells, and before the first of them lines that begin no cell.</summary>
internal sealed class TextBlock
{
    public List<TableLine> LeadingLines { get; } = [];

    public List<TableLine> Cells { get; } = [];
}
