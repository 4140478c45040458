namespace PerfGoals.Core.Tests; public sealed class PlaceholderTests { [Fact] public void Runs() { } }
