using PerfGoals.Cli.Output;
using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Output;

public sealed class OutputFileTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_file_that_cannot_be_written_whole_is_left_as_it_was()
    {
        workspace.Write("report.txt", "old");
        var before = Directory.GetFileSystemEntries(workspace.PathOf("."));

        Assert.Throws<IOException>(() => OutputFile.Write(workspace.PathOf("report.txt"), new BreakingStream()));

        Assert.Equal("old", workspace.Read("report.txt"));
        Assert.Equal(before, Directory.GetFileSystemEntries(workspace.PathOf(".")));
    }

    [Fact]
    public void A_file_is_replaced_and_keeps_its_permissions()
    {
        workspace.Write("report.txt", "something longer");
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(workspace.PathOf("report.txt"), Private);
        }

        OutputFile.Write(workspace.PathOf("report.txt"), new MemoryStream("new"u8.ToArray()));

        Assert.Equal("new", workspace.Read("report.txt"));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(workspace.PathOf("report.txt")) == Private);
    }

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_written()
    {
        File.CreateSymbolicLink(workspace.PathOf("link.txt"), "target.txt");

        OutputFile.Write(workspace.PathOf("link.txt"), new MemoryStream("new"u8.ToArray()));

        Assert.Equal("target.txt", new FileInfo(workspace.PathOf("link.txt")).LinkTarget);
        Assert.Equal("new", workspace.Read("target.txt"));
    }

    [Fact]
    public void Links_in_a_circle_are_no_reason_to_hang()
    {
        File.CreateSymbolicLink(workspace.PathOf("circle"), "circle/x");

        Assert.False(OutputFile.IsSame(workspace.PathOf("circle/x"), workspace.PathOf(Workspace.Sample)));
        Assert.ThrowsAny<IOException>(() => OutputFile.Write(workspace.PathOf("circle/x"), new MemoryStream()));
    }

    /// <summary>Gives one byte and breaks, as a full disk does at the other end.</summary>
    private sealed class BreakingStream : MemoryStream
    {
        public override void CopyTo(Stream destination, int bufferSize)
        {
            destination.WriteByte(1);
            destination.Flush();
            throw new IOException();
        }
    }
}
