package dev.dossier.domain.name;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spellings of one name in Latin letters that no rule of transliteration brings together. A table to be added to: a
 * line is one name.
 */
final class Aliases {

    private static final String NAMES = """
            MUHAMMAD MOHAMMED MOHAMMAD MOHAMED MOHAMAD MUHAMMED MUHAMAD MUHAMED MOHAMUD MAHAMED MAHAMMAD MEHMED MEHMET \
            MAMADOU MOHAMMOD MUHAMMET MUKHAMMAD MAGOMED MOHD MOHAMADU MAXAMED
            AHMAD AHMED AHMET AKHMAD AKHMED AXMED AHAMED
            ALI ALY CALI
            HUSSEIN HUSAYN HUSSAIN HUSAIN HUSEIN HOSSEIN HOSEIN HUSSEN HOSSAIN HUSEYN HUSEYIN XUSEEN
            HASSAN HASAN HASSEN XASAN
            FATIMA FATMA FATIMAH FATEMEH FATEMA FATOUMATA FAADUMO FADUMO FATMATA
            AISHA AYESHA AICHA AYSHA AISHAH AYSE CAASHA ASHA
            KHADIJA KHADIJAH KHADEEJA KHADIDJA HATICE KHADIJEH XADIIJO KADIJA
            MARYAM MARIAM MIRYAM MERYEM MARYAN MARIYAM
            ZAINAB ZAYNAB ZEINAB ZEYNAB ZEYNEP ZAHNAB
            YUSUF YOUSEF YOUSSEF YOUSSOUF YUSSUF YUSEF YOUSUF YOOSUF YUSUPH
            IBRAHIM EBRAHIM IBRAHEEM IBRAAHIM BRAHIM
            ISMAIL ISMAEL ISMAEEL ESMAIL ESMAEIL ISMAIIL
            OMAR UMAR OMER OMAAR CUMAR
            OTHMAN OSMAN USMAN UTHMAN OUSMANE CISMAAN
            MUSTAFA MOSTAFA MOUSTAFA MUSTAFE MUSTAPHA
            MAHMOUD MAHMUD MAHMOOD MEHMOOD MAHMOUDI MAXAMUUD
            SAID SAEED SAYEED SAEID SIID
            KHALID KHALED HALID KHAALID
            TARIQ TAREK TARIK TAREQ TARIC
            QASIM KASSEM QASEM KASIM GHASEM QASSIM GASIM
            HAMID HAMEED HAMIED
            RASHID RASHEED RACHID RASCHID
            KARIM KAREEM KERIM
            SALIM SALEEM SELIM
            JAMAL GAMAL DJAMAL JAMAAL
            NUR NOOR NOUR NUUR
            HAMZA HAMZAH HAMSA HAMSE
            YAHYA YAHIA YEHIA YAXYE
            ISA EISSA ISSA ESSA CIISE
            MUSA MOUSSA MOOSA MUUSE
            DAWUD DAOUD DAWOOD DAVUD DAUD DAAUUD
            SULAIMAN SULEIMAN SOLIMAN SULEYMAN SOLEIMAN SULAYMAN SALEBAAN SULEMAN
            RAHMAN REHMAN RAHMON
            NASSER NASIR NASER NASSIR NASSAR
            SHARIF SHERIF CHERIF SHAREEF SHARIIF
            OLEKSANDR ALEKSANDR ALEXANDER ALEXANDR OLEXANDR ALEKSANDER ALIAKSANDR
            OLEKSII OLEKSIY ALEKSEI ALEKSEY ALEXEI ALEXEY ALIAKSEI
            VOLODYMYR VLADIMIR WLADIMIR ULADZIMIR
            SERHII SERHIY SERGEI SERGEY SERGII SERGIY SIARHEI
            ANDRII ANDRIY ANDREI ANDREY ANDREJ
            DMYTRO DMITRI DMITRY DMITRII DMITRIY DZMITRY
            MYKOLA NIKOLAI NIKOLAY NIKOLAJ MIKALAI
            MYKHAILO MIKHAIL MICHAIL MIKHAYIL MIHAIL
            PAVLO PAVEL
            YURII YURIY YURI IURII JURIJ
            YEVHEN EVGENII EVGENY YEVGENIY YEVGENII IEVGEN IEVHEN EVGENIY
            OLENA ELENA YELENA ALENA
            OLHA OLGA VOLHA
            KATERYNA EKATERINA YEKATERINA KATERINA KATSIARYNA
            NATALIIA NATALIA NATALIYA NATALYA NATALLIA
            YULIIA YULIA YULIYA IULIIA JULIA JULIJA
            TETIANA TATIANA TATYANA TATSIANA
            HANNA ANNA GANNA
            IRYNA IRINA
            OKSANA OXANA
            """;

    /** Abd with the article, run together with the name that follows: Abdulrahman, Abdel Rahman, Abd al-Rahman. */
    private static final Pattern SERVANT = Pattern.compile("AB(?:DUL|DEL|DAL|DOL|DOUL|DIL|DU(?=(\\w)\\1))(\\w{3,})");

    /** Whether a name ends in y or i is a matter of taste. */
    private static final Pattern LAST_Y = Pattern.compile("(?<=[^AEIOU])Y$");

    private static final Map<String, String> FIRST_SPELLING = new HashMap<>();

    static {
        for (String line : NAMES.lines().toList()) {
            String[] spellings = line.strip().split("\\s+");
            for (String spelling : spellings) {
                FIRST_SPELLING.put(spelling, spellings[0]);
            }
        }
    }

    private Aliases() {}

    /** One spelling for all spellings of a name; the folded name itself if the table does not know it. */
    static String common(String folded) {
        Matcher servant = SERVANT.matcher(folded);
        if (servant.matches()) {
            String rest = servant.group(2);
            String single = servant.group(1) == null ? rest : rest.substring(1);
            return "ABD" + common(withoutArticle(single));
        }
        return FIRST_SPELLING.getOrDefault(folded, LAST_Y.matcher(folded).replaceFirst("I"));
    }

    /** True if both are names that the table knows to be different. */
    static boolean tellApart(String folded, String other) {
        String one = FIRST_SPELLING.get(folded);
        String another = FIRST_SPELLING.get(other);
        return one != null && another != null && !one.equals(another);
    }

    /** The name without the Arabic article, where enough is left to be a name. */
    static String withoutArticle(String folded) {
        return folded.length() > 4 && (folded.startsWith("AL") || folded.startsWith("EL"))
                ? folded.substring(2)
                : folded;
    }
}
