namespace PerfGoals.Cli.Tests; public sealed class PlaceholderTests { [Fact] public void Runs() { } }
