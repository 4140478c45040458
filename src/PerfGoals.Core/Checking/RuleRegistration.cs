using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Checking;

/// <summary>Has rules register what they do. A rule that cannot is in no other rule's way: it faults at every declaration instead.</summary>
internal static class RuleRegistration
{
    public static ActionSink Of(RuleInForce rule)
    {
        var sink = new ActionSink();
        try
        {
            rule.Rule.Initialize(new RuleActions(sink));
            return !ReferenceEquals(rule.Rule.Descriptor, rule.Descriptor) ? Faulty(EngineProblems.UnsteadyDescriptor.With(rule.Descriptor.Id))
                : sink.IsEmpty ? Faulty(EngineProblems.NoActions.With(rule.Descriptor.Id))
                : sink;
        }
        catch (Exception e)
        {
            return Faulty(EngineProblems.NotReady.With(rule.Descriptor.Id, e.GetType().ToString(), e.Message));
        }
    }

    private static ActionSink Faulty(BoundMessage problem)
    {
        var sink = new ActionSink();
        sink.Declarations.Add((in context) => context.Run.Fault(GoalPath.Declaration, problem));
        return sink;
    }
}
