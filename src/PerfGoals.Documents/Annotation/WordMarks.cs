using System.Xml;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Annotation;

/// <summary>Removes what a document says of comments: where they begin and end, and the runs that stand for them.</summary>
/// <param name="document">The document.</param>
/// <param name="ids">The ids of the comments.</param>
internal sealed class WordMarks(PartText document, IReadOnlySet<string> ids)
{
    private readonly List<PartEdit> edits = [];
    private readonly Stack<Run> runs = new();

    /// <summary>Returns the document without them.</summary>
    public PartText Remove()
    {
        using var xml = document.Open();
        xml.MoveToContent();
        var words = xml.NamespaceURI;
        while (xml.Read())
        {
            var isWord = xml.NamespaceURI == words;
            if (xml.NodeType == XmlNodeType.Element)
            {
                Start(xml, isWord ? xml.LocalName : "", words);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && isWord && xml.LocalName == "r")
            {
                var run = runs.Pop();
                edits.AddRange(run.References.Count > 0 && !run.HasMore
                    ? [new(run.Start, document.EndOf(xml) - run.Start, "")]
                    : run.References);
            }
        }

        return document.With(edits);
    }

    private void Start(XmlReader xml, string name, string words)
    {
        var isOurs = name is "commentRangeStart" or "commentRangeEnd" or "commentReference" && ids.Contains(xml.GetAttribute("id", words) ?? "");
        if (runs.TryPeek(out var run) && xml.Depth == run.Depth + 1)
        {
            run.HasMore |= name != "rPr" && !(isOurs && name == "commentReference");
        }

        if (isOurs)
        {
            (name == "commentReference" && run is not null ? run.References : edits).Add(document.Removing(xml));
        }
        else if (name == "r" && !xml.IsEmptyElement)
        {
            runs.Push(new(document.StartOf(xml), xml.Depth));
        }
    }

    private sealed class Run(int start, int depth)
    {
        public int Start => start;

        public int Depth => depth;

        public List<PartEdit> References { get; } = [];

        public bool HasMore { get; set; }
    }
}
