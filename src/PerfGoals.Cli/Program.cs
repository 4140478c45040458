using PerfGoals.Cli;

return (int)await Tool.RunAsync(args, new Terminal());
