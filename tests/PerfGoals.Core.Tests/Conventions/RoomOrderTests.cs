using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Conventions;

public sealed class RoomOrderTests
{
    private static readonly string[] Rooms = ["Texts", "Goals", "Rules"];

    [Fact]
    public void A_room_uses_only_rooms_above_it()
    {
        var rooms = RoomOrder.RoomsIn(File.ReadAllText(Repository.PathOf("docs/design.md")));
        var core = Repository.PathOf("src/PerfGoals.Core");
        var breaches = Directory.EnumerateFiles(core, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Room: Path.GetRelativePath(core, file).Split(Path.DirectorySeparatorChar)[0], File: file))
            .SelectMany(entry => RoomOrder.BreachesIn(entry.Room, File.ReadAllText(entry.File), rooms).Select(breach => $"{Path.GetFileName(entry.File)}: {breach}"));

        Assert.Equal([], breaches.Order(StringComparer.Ordinal));
        Assert.Equal(
            Directory.EnumerateDirectories(core).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal),
            rooms.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_room_that_looks_down_is_found() =>
        Assert.Equal(["Goals uses Rules"], RoomOrder.BreachesIn("Goals", "using System;\nusing PerfGoals.Texts;\nusing PerfGoals.Rules;\n", Rooms));

    [Fact]
    public void A_room_that_looks_down_without_a_using_is_found() =>
        Assert.Equal(["Goals uses Rules"], RoomOrder.BreachesIn("Goals", "// Rules.X\nvar rule = new Rules.Rule(Texts.Text, other.Rules.Rule);", Rooms));
}
