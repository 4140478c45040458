namespace PerfGoals.Texts;

/// <summary>Folds other forms of a character into the usual one: Traditional characters, and the radicals that PDF files put for characters of the same look.</summary>
internal static class CharacterForms
{
    private const char FirstHan = '\u2E80';
    private const char LastHan = '\u9FFF';

    private const string Traditional = "個萬億兩雙輛臺張條項畝頃噸戶場對隻棟間處塊點組畫冊筆級歲鐘週餘約於過達應盡產數質時進經濟會態環續發響務滿標績類總體長實預權爲為單優極顯無書課題報網絡門層車電燈橋樓線種樹圓幣價員團隊驗證開關選舉辦習訓練導復紙廣錄視頻寬號碼據軟";
    private const string Simplified = "个万亿两双辆台张条项亩顷吨户场对只栋间处块点组画册笔级岁钟周余约于过达应尽产数质时进经济会态环续发响务满标绩类总体长实预权为为单优极显无书课题报网络门层车电灯桥楼线种树圆币价员团队验证开关选举办习训练导复纸广录视频宽号码据软";

    private const string Radicals = "⽬⽣⽐⼯⼒⼀⼆⼋⼗⼈⼤⼩⽉⽇⽔⽕⽊⾦⼟⼿⾯⾼⻓⽅⽂⽆⽌⽰⽤⽥⽴⽯";
    private const string Characters = "目生比工力一二八十人大小月日水火木金土手面高长方文无止示用田立石";

    // By character; zero for one that is its own usual form.
    private static readonly char[] Usual = UsualForms();

    /// <summary>Returns the usual form of a character.</summary>
    public static char Fold(char character) => character is >= FirstHan and <= LastHan && Usual[character - FirstHan] is not '\0' and var usual ? usual : character;

    private static char[] UsualForms()
    {
        var usual = new char[LastHan - FirstHan + 1];
        var (others, forms) = (Traditional + Radicals, Simplified + Characters);
        for (var i = 0; i < others.Length; i++)
        {
            usual[others[i] - FirstHan] = forms[i];
        }

        return usual;
    }
}
