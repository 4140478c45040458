using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

public sealed class JurisdictionTests
{
    [Theory]
    [InlineData("四川省泸州市泸县", "四川省 泸州市 泸县")]
    [InlineData("四川省 / 泸州市 / 泸县", "四川省 泸州市 泸县")]
    [InlineData("四川省乐山市市中区", "四川省 乐山市 市中区")]
    [InlineData("河南省新乡市红旗区", "河南省 新乡市 红旗区")]
    [InlineData("湖北省荆州市沙市区", "湖北省 荆州市 沙市区")]
    [InlineData("湖南省常德市津市市", "湖南省 常德市 津市市")]
    [InlineData("吉林省吉林市", "吉林省 吉林市")]
    [InlineData("新疆维吾尔自治区伊犁哈萨克自治州伊宁市", "新疆维吾尔自治区 伊犁哈萨克自治州 伊宁市")]
    [InlineData("内蒙古自治区阿拉善盟阿拉善左旗", "内蒙古自治区 阿拉善盟 阿拉善左旗")]
    [InlineData("黑龙江省大兴安岭地区", "黑龙江省 大兴安岭地区")]
    [InlineData("重庆市开州区", "重庆市 开州区")]
    [InlineData("本县", "本县")]
    [InlineData("全国", "")]
    public void A_jurisdiction_is_a_path_of_places(string text, string places) => Assert.Equal(places, string.Join(' ', Jurisdiction.Of(text).Path));

    [Theory]
    [InlineData("四川省泸州市泸县", true)]
    [InlineData("重庆市开州区", true)]
    [InlineData("西藏自治区", true)]
    [InlineData("全国", true)]
    [InlineData("泸州市泸县", false)]
    public void A_path_that_begins_with_a_province_is_whole(string text, bool isWhole) => Assert.Equal(isWhole, Jurisdiction.Of(text).IsWhole);
}
