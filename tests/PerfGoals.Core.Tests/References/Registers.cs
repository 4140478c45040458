using System.Text;
using PerfGoals.References;

namespace PerfGoals.Core.Tests.References;

/// <summary>Registers from JSON.</summary>
internal static class Registers
{
    public static ReferenceRegister Read(string json) => ReferenceJson.Read(Encoding.UTF8.GetBytes(json), "register.json");

    /// <summary>Returns what is wrong with a register, each with its place.</summary>
    public static IReadOnlyList<string> ProblemsOf(string json) =>
        [.. Assert.Throws<ReferenceException>(() => Read(json)).Problems.Select(problem => problem.ToText().English)];
}
