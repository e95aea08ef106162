package dev.dossier.domain.date;

import dev.dossier.domain.name.NameFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of months as papers print them, in the languages and calendars of this work. */
final class MonthNames {

    /** A month of a calendar, 1 to 12 (13 in Ethiopia). */
    record Month(CalendarSystem calendar, int number) {}

    /** One line a calendar and language: names in order, spellings of one month separated by {@code /}. */
    private static final String GREGORIAN = """
            jan/january feb/february mar/march apr/april may jun/june jul/july aug/august sep/sept/september \
            oct/october nov/november dec/december
            janv/janvier fev/fevr/fevrier mars avr/avril mai juin juil/juillet aout sept/septembre octobre \
            novembre decembre
            ene/enero febrero marzo abr/abril mayo junio julio ago/agosto sept/septiembre/setiembre octubre \
            noviembre dic/diciembre
            janeiro fevereiro marco abril maio junho julho agosto set/setembro out/outubro novembro dez/dezembro
            jan/januar februar marz/maerz april mai juni juli august september okt/oktober november dez/dezember
            gen/gennaio febbraio marzo aprile mag/maggio giu/giugno lug/luglio agosto set/settembre ott/ottobre \
            novembre dicembre
            ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
            січ/січня/січень лют/лютого/лютий бер/березня/березень квіт/квітня/квітень трав/травня/травень \
            черв/червня/червень лип/липня/липень серп/серпня/серпень вер/вересня/вересень жовт/жовтня/жовтень \
            лист/листопада/листопад груд/грудня/грудень
            янв/января/январь фев/февраля/февраль мар/марта/март апр/апреля/апрель май/мая июн/июня/июнь \
            июл/июля/июль авг/августа/август сен/сентября/сентябрь окт/октября/октябрь ноя/ноября/ноябрь \
            дек/декабря/декабрь
            يناير فبراير مارس ابريل/أبريل مايو يونيو/يونيه يوليو/يوليه اغسطس/أغسطس سبتمبر اكتوبر/أكتوبر نوفمبر ديسمبر
            كانون_الثاني شباط اذار/آذار نيسان ايار/أيار حزيران تموز اب/آب ايلول/أيلول تشرين_الاول تشرين_الثاني كانون_الاول
            ژانویه/جنوری فوریه/فبروری مارس/مارچ اوریل/آوریل/اپریل مه/می ژوین/ژوئن/جون ژوییه/ژوئیه/جولای اوت/اگست \
            سپتامبر/سپتمبر اکتبر/اکتوبر نوامبر/نومبر دسامبر/دسمبر
            """;

    private static final String SOLAR_HIJRI = """
            hamal sawr/saur jawza/jauza saratan asad sunbula mizan aqrab qaws/qaus jadi/jady dalw/dalwa hut/hoot
            farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand
            حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت
            فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان/آبان اذر/آذر دی بهمن اسفند
            """;

    private static final String LUNAR_HIJRI = """
            muharram safar rabi_i rabi_ii jumada_i jumada_ii rajab shaban ramadan shawwal dhul_qadah dhul_hijjah
            محرم صفر ربيع_الاول ربيع_الثاني/ربيع_الاخر جمادى_الاولى جمادى_الثانيه/جمادى_الاخره رجب شعبان رمضان شوال \
            ذو_القعده/ذي_القعده ذو_الحجه/ذي_الحجه
            """;

    private static final String ETHIOPIAN = """
            meskerem tikimt/tiqimt hidar tahsas/tahisas tir yekatit megabit miazia/miyazya ginbot/genbot sene hamle \
            nehase/nehasse pagume/pagumen
            መስከረም ጥቅምት ኅዳር/ህዳር ታኅሣሥ/ታህሳስ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ/ሀምሌ ነሐሴ/ነሀሴ ጳጉሜን/ጳጉሜ
            """;

    private static final String BIKRAM_SAMBAT = """
            baisakh/baishakh jestha/jeth asar/asadh/ashadh shrawan/sawan/saun bhadra/bhadau aswin/ashwin/asoj kartik \
            mangsir poush/paush magh falgun/phalgun/fagun chaitra/chait
            वैशाख/बैशाख जेठ/ज्येष्ठ असार/आषाढ साउन/श्रावण भदौ/भाद्र असोज/आश्विन कात्तिक/कार्तिक मंसिर/मङ्सिर पुस/पौष माघ \
            फागुन/फाल्गुन चैत/चैत्र
            """;

    private static final Map<String, List<Month>> BY_NAME = new HashMap<>();

    static {
        add(CalendarSystem.GREGORIAN, GREGORIAN);
        add(CalendarSystem.SOLAR_HIJRI, SOLAR_HIJRI);
        add(CalendarSystem.LUNAR_HIJRI, LUNAR_HIJRI);
        add(CalendarSystem.ETHIOPIAN, ETHIOPIAN);
        add(CalendarSystem.BIKRAM_SAMBAT, BIKRAM_SAMBAT);
    }

    private MonthNames() {}

    /** The months that {@code word} can name; empty if it names none. */
    static List<Month> named(String word) {
        return BY_NAME.getOrDefault(NameFolding.fold(word), List.of());
    }

    private static void add(CalendarSystem calendar, String table) {
        for (String line : table.lines().toList()) {
            int number = 0;
            for (String month : line.strip().split("\\s+")) {
                number++;
                for (String spelling : month.split("/")) {
                    Month named = new Month(calendar, number);
                    List<Month> months = BY_NAME.computeIfAbsent(
                            NameFolding.fold(spelling.replace('_', ' ')), name -> new ArrayList<>());
                    if (!months.contains(named)) {
                        months.add(named);
                    }
                }
            }
        }
    }
}
