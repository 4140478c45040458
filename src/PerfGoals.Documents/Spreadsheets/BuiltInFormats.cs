namespace PerfGoals.Documents.Spreadsheets;

/// <summary>The number formats that workbooks name by a number alone, as Chinese Excel and WPS show them.</summary>
internal static class BuiltInFormats
{
    /// <summary>Returns the code of a format; that of plain numbers where nothing more is known of it.</summary>
    /// <param name="id">Its number.</param>
    public static string CodeOf(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 or 15 or 30 => "yyyy/m/d",
        16 => "m\"月\"d\"日\"",
        17 => "yyyy\"年\"m\"月\"",
        18 or 20 => "h:mm",
        19 or 21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 52 or 57 => "yyyy\"年\"m\"月\"",
        28 or 29 or 51 or 53 or 54 or 58 => "m\"月\"d\"日\"",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        32 or 34 or 55 => "h\"时\"mm\"分\"",
        33 or 35 or 56 => "h\"时\"mm\"分\"ss\"秒\"",
        37 or 38 or 41 or 42 => "#,##0",
        39 or 40 or 43 or 44 => "#,##0.00",
        _ => "General",
    };
}
