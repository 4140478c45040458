using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.DependencyInjection;
using PerfGoals.Rules;

namespace PerfGoals.Core.Tests.DependencyInjection;

public sealed class CaptiveServicesTests
{
    public interface ISource;

    [Fact]
    public void A_rule_that_takes_a_scoped_service_is_refused_with_the_chain_and_a_way_out()
    {
        var refusal = Refusal<Taking<Database>>(services => services.AddScoped<Database>());

        Assert.Contains($"{typeof(Taking<Database>)} → {typeof(Database)} (scoped)", refusal, StringComparison.Ordinal);
        Assert.Contains("IServiceScopeFactory", refusal, StringComparison.Ordinal);
        Assert.Contains("singleton", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ServiceLifetime.Singleton)]
    [InlineData(ServiceLifetime.Transient)]
    public void It_is_found_behind_other_services(ServiceLifetime between)
    {
        var refusal = Refusal<Taking<ISource>>(services =>
        {
            services.AddScoped<Database>();
            services.Add(new(typeof(Names), typeof(Names), between));
            services.Add(new(typeof(ISource), typeof(Source), between));
        });

        Assert.Contains($"{typeof(ISource)} → {typeof(Names)} → {typeof(Database)} (scoped)", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_found_in_a_sequence() => Assert.Contains("(scoped)", Refusal<Taking<IEnumerable<ISource>>>(services => services
        .AddSingleton<ISource>(new Plain())
        .AddScoped<ISource, Plain>()
        .AddSingleton<ISource>(new Plain())), StringComparison.Ordinal);

    [Fact]
    public void It_is_found_under_a_key() => Assert.Contains($"{typeof(ISource)} (key archive) (scoped)", Refusal<TakingArchive>(services => services
        .AddSingleton<ISource, Plain>()
        .AddKeyedScoped<ISource, Plain>("archive")), StringComparison.Ordinal);

    [Fact]
    public void It_is_found_under_any_key() => Assert.Contains("(scoped)", Refusal<TakingArchive>(services => services
        .AddKeyedScoped<ISource, Plain>(KeyedService.AnyKey)), StringComparison.Ordinal);

    [Fact]
    public void It_is_found_behind_a_key() => Assert.Contains("(scoped)", Refusal<TakingArchive>(services => services
        .AddScoped<Database>()
        .AddSingleton<Names>()
        .AddKeyedSingleton<ISource, Source>("archive")), StringComparison.Ordinal);

    [Fact]
    public void It_is_found_where_the_registration_is_of_any_type() => Assert.Contains("(scoped)", Refusal<Taking<Snapshot<string>>>(services => services
        .AddScoped(typeof(Snapshot<>))), StringComparison.Ordinal);

    [Fact]
    public void It_is_found_where_a_service_hands_its_own_key_on() => Assert.Contains($"{typeof(Database)} (key archive) (scoped)", Refusal<TakingArchive>(services => services
        .AddKeyedSingleton<ISource, Stored>("archive")
        .AddKeyedScoped<Database>("archive")
        .AddSingleton<Database>()), StringComparison.Ordinal);

    [Fact]
    public void What_is_registered_for_the_very_type_and_key_comes_first()
    {
        Accept<Taking<Snapshot<string>>>(services => services.AddSingleton<Snapshot<string>>().AddScoped(typeof(Snapshot<>)));
        Accept<TakingArchive>(services => services.AddKeyedSingleton<ISource, Plain>("archive").AddKeyedScoped<ISource, Plain>(KeyedService.AnyKey));
    }

    [Fact]
    public void Every_captive_of_every_rule_is_named()
    {
        var refusal = Refusal<Taking<Names>>(
            services => services.AddScoped<Database>().AddScoped<ISource, Plain>().AddScoped<Names>(),
            goals => goals.AddRule<TakingTwo>());

        Assert.Equal(3, refusal.Split("(scoped)").Length - 1);
    }

    [Fact]
    public void Singletons_and_what_they_are_given_are_no_captives() => Accept<TakingMuch>(services => services
        .AddScoped<ISource, Plain>()
        .AddSingleton<ISource, Source>()
        .AddSingleton<Names>()
        .AddTransient<Database>()
        .AddKeyedScoped<ISource, Plain>("archive")
        .AddKeyedSingleton<ISource, Source>("current"));

    [Fact]
    public void The_constructor_that_the_container_chooses_counts()
    {
        Accept<TakingWhatThereIs>(services => services.AddSingleton<Names>().AddSingleton<Database>());
        Accept<TakingWhatThereIs>(services => services.AddSingleton(new Plain()));
        Assert.Contains("(scoped)", Refusal<TakingWhatThereIs>(services => services.AddSingleton(new Plain()).AddScoped<ISource, Plain>()), StringComparison.Ordinal);
    }

    [Fact]
    public void Services_that_need_each_other_are_walked_once()
    {
        using var host = Host<Taking<Egg>>(services => services.AddSingleton<Egg>().AddSingleton<Hen>());

        Assert.Contains("circular", Assert.Throws<InvalidOperationException>(host.ValidatePerfGoals).Message, StringComparison.Ordinal);
    }

    private static string Refusal<TRule>(Action<IServiceCollection> register, Action<PerfGoalsBuilder>? more = null)
        where TRule : class, IRule
    {
        using var host = Host<TRule>(register, more);
        var atFirstUse = Assert.Throws<InvalidOperationException>(host.GetRequiredService<Checker>);
        var validation = Assert.Throws<InvalidOperationException>(host.ValidatePerfGoals);
        Assert.Contains(atFirstUse.Message, validation.Message, StringComparison.Ordinal);
        return atFirstUse.Message;
    }

    private static void Accept<TRule>(Action<IServiceCollection> register)
        where TRule : class, IRule
    {
        using var host = Host<TRule>(register);
        host.ValidatePerfGoals();
    }

    // Without ValidateScopes, as in production: there the container is silent.
    private static ServiceProvider Host<TRule>(Action<IServiceCollection> register, Action<PerfGoalsBuilder>? more = null)
        where TRule : class, IRule
    {
        var services = new ServiceCollection().AddPerfGoals(goals =>
        {
            goals.UseRuleSet("reading").AddRule<TRule>();
            more?.Invoke(goals);
        });
        register(services);
        return services.BuildServiceProvider();
    }

    public abstract class Silent(string id) : DeclarationRule(HostRule.Describe(id, $"rule-{id.ToLowerInvariant()}"))
    {
        protected override void Check(in DeclarationContext context) => context.NotApplicable();
    }

    public sealed class Database;

    public sealed class Plain : ISource;

    public sealed class Names(Database database)
    {
        public Database Database { get; } = database;
    }

    public sealed class Source(Names names) : ISource
    {
        public Names Names { get; } = names;
    }

    public sealed class Stored([FromKeyedServices] Database database) : ISource
    {
        public Database Database { get; } = database;
    }

    public sealed class Snapshot<T>
    {
        public T? Value { get; init; }
    }

    public sealed class Egg(Hen hen)
    {
        public Hen Hen { get; } = hen;
    }

    public sealed class Hen(Egg egg)
    {
        public Egg Egg { get; } = egg;
    }

    public sealed class Taking<T>(T service) : Silent("HX0001")
    {
        public T Service { get; } = service;
    }

    public sealed class TakingArchive([FromKeyedServices("archive")] ISource source) : Silent("HX0002")
    {
        public ISource Source { get; } = source;
    }

    public sealed class TakingTwo(Database database, ISource source) : Silent("HX0003")
    {
        public (Database, ISource) Services { get; } = (database, source);
    }

    public sealed class TakingMuch(IServiceProvider provider, IServiceScopeFactory scopes, ISource source, [FromKeyedServices("current")] ISource current, IEnumerable<Names> names, Snapshot<int>? none = null)
        : Silent("HX0004")
    {
        public object?[] Services { get; } = [provider, scopes, source, current, names, none];
    }

    public sealed class TakingWhatThereIs : Silent
    {
        public TakingWhatThereIs(Names names, Database database)
            : base("HX0005") => Services = [names, database];

        public TakingWhatThereIs(Plain plain)
            : base("HX0005") => Services = [plain];

        public TakingWhatThereIs(Plain plain, ISource source)
            : base("HX0005") => Services = [plain, source];

        public object[] Services { get; }
    }
}
