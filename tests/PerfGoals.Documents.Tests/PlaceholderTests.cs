namespace PerfGoals.Documents.Tests; public sealed class PlaceholderTests { [Fact] public void Runs() { } }
