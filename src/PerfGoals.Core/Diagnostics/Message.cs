using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A message without arguments.</summary>
/// <param name="key">The name of the message within its rule.</param>
/// <param name="text">The wording.</param>
public sealed class Message(string key, LocalizedText text) : MessageTemplate(key, [], text)
{
    /// <summary>Returns what is to be reported.</summary>
    public BoundMessage With() => new(this, []);
}

/// <summary>A message with one argument.</summary>
/// <typeparam name="T1">The type of the argument.</typeparam>
/// <param name="key">The name of the message within its rule.</param>
/// <param name="name1">The name of the argument in the wording.</param>
/// <param name="text">The wording.</param>
/// <exception cref="ArgumentException">A wording does not use exactly the named arguments.</exception>
public sealed class Message<T1>(string key, string name1, LocalizedText text) : MessageTemplate(key, [name1], text)
{
    /// <summary>Returns what is to be reported.</summary>
    /// <param name="value1">The argument.</param>
    public BoundMessage With(T1 value1) => new(this, [value1]);
}

/// <summary>A message with two arguments.</summary>
/// <typeparam name="T1">The type of the first argument.</typeparam>
/// <typeparam name="T2">The type of the second argument.</typeparam>
/// <param name="key">The name of the message within its rule.</param>
/// <param name="name1">The name of the first argument in the wording.</param>
/// <param name="name2">The name of the second argument in the wording.</param>
/// <param name="text">The wording.</param>
/// <exception cref="ArgumentException">A wording does not use exactly the named arguments.</exception>
public sealed class Message<T1, T2>(string key, string name1, string name2, LocalizedText text) : MessageTemplate(key, [name1, name2], text)
{
    /// <summary>Returns what is to be reported.</summary>
    /// <param name="value1">The first argument.</param>
    /// <param name="value2">The second argument.</param>
    public BoundMessage With(T1 value1, T2 value2) => new(this, [value1, value2]);
}

/// <summary>A message with three arguments.</summary>
/// <typeparam name="T1">The type of the first argument.</typeparam>
/// <typeparam name="T2">The type of the second argument.</typeparam>
/// <typeparam name="T3">The type of the third argument.</typeparam>
/// <param name="key">The name of the message within its rule.</param>
/// <param name="name1">The name of the first argument in the wording.</param>
/// <param name="name2">The name of the second argument in the wording.</param>
/// <param name="name3">The name of the third argument in the wording.</param>
/// <param name="text">The wording.</param>
/// <exception cref="ArgumentException">A wording does not use exactly the named arguments.</exception>
public sealed class Message<T1, T2, T3>(string key, string name1, string name2, string name3, LocalizedText text)
    : MessageTemplate(key, [name1, name2, name3], text)
{
    /// <summary>Returns what is to be reported.</summary>
    /// <param name="value1">The first argument.</param>
    /// <param name="value2">The second argument.</param>
    /// <param name="value3">The third argument.</param>
    public BoundMessage With(T1 value1, T2 value2, T3 value3) => new(this, [value1, value2, value3]);
}
