package nl.natuurpeil.monitoring.intake.domain;

import java.util.List;
import java.util.Locale;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** Everything that can be wrong with a row or a body, and the words for it; {@code {0}} and on are filled in. */
public enum FaultCode {
    // Of the body as a whole, or of its rest.
    EMPTY_BODY("er staat niets in", "there is nothing in it"),
    NOT_UTF8("is geen UTF-8", "is not UTF-8"),
    BAD_CODING("kan niet worden uitgepakt: {0}", "can't be decompressed: {0}"),
    BODY_TOO_LARGE("is uitgepakt groter dan {0} bytes", "is larger than {0} bytes when decompressed"),
    BAD_CSV("is geen CSV vanaf hier: {0}", "is not CSV from here on: {0}"),
    NO_COLUMNS("kolommen worden gescheiden door ;", "columns are separated by ;"),
    NOT_AN_ARRAY("moet een lijst zijn, met [ aan het begin", "must be an array, with [ first"),
    CUT_OFF("houdt op voor het eind van de lijst", "stops before the end of the array"),
    AFTER_END("er staat nog iets achter de lijst", "something follows the array"),
    DUPLICATE_COLUMN("deze kolom staat er twee keer in", "this column is there twice"),
    MISSING_COLUMN("deze kolom ontbreekt", "this column is missing"),
    DATASET_NEEDED(
            "deze bestanden hebben geen kolom voor de dataset: geef de parameter dataset",
            "these files have no column for the dataset: give the parameter dataset"),

    // Of how a row is written.
    BAD_JSON("is geen JSON: {0}", "is not JSON: {0}"),
    NOT_AN_OBJECT("moet een JSON-object zijn", "must be a JSON object"),
    TYPE("moet {0} zijn", "must be {1}"),
    UNKNOWN_FIELD("dit veld bestaat niet", "there is no such field"),
    DUPLICATE_FIELD("dit veld staat er twee keer in", "this field is there twice"),
    COLUMN_COUNT("heeft {0} kolommen, de kop {1}", "has {0} columns, the header {1}"),
    ROW_TOO_LONG("is langer dan {0} bytes", "is longer than {0} bytes"),
    LENGTH("mag hoogstens {0} tekens hebben", "can have {0} characters at most"),
    CONTROL_CHARACTER("heeft een stuurteken", "has a control character"),

    // Of what a row says.
    REQUIRED("ontbreekt", "is required"),
    UNKNOWN_VALUE("{0} kan hier niet", "{0} is not possible here"),
    BAD_CODE("{0} heeft niet de vorm van een code", "{0} does not have the form of a code"),
    NOT_A_NUMBER("{0} is geen getal", "{0} is not a number"),
    RANGE(
            "{0} is te groot, te klein of heeft te veel cijfers om mee te rekenen",
            "{0} is too large, too small or has too many digits to calculate with"),
    NEGATIVE("kan niet negatief zijn", "can't be negative"),
    SENTINEL(
            "{0} staat voor 'geen waarde' en is zelf geen waarde; een gat is kwaliteitsoordeel 99",
            "{0} stands for 'no value' and is no value; a gap has quality code 99"),
    GAP_WITH_VALUE(
            "kwaliteitsoordeel 99 is een gat, maar er staat een waarde: {0}",
            "quality code 99 is a gap, but there is a value: {0}"),
    LIMIT_WITHOUT_VALUE("een limietsymbool zonder getal", "a limit symbol without a number"),
    NOT_A_DATE("{0} is geen bestaande datum", "{0} is not a date that exists"),
    NOT_A_TIME("{0} is geen bestaand tijdstip", "{0} is not a time that exists"),
    NO_OFFSET("{0} zegt niet in welke tijdzone", "{0} does not say in which time zone"),
    NO_SUCH_TIME(
            "{0} bestaat niet in {1}: de klok ging toen vooruit",
            "{0} does not exist in {1}: clocks went forward then"),
    AMBIGUOUS_TIME(
            "{0} was er twee keer in {1}: de klok ging toen terug; geef de tijdzone als verschil met UTC",
            "{0} was there twice in {1}: clocks went back then; give the time zone as an offset from UTC"),
    ORDER("kan niet voor het begin liggen", "can't be before the beginning"),
    FUTURE("kan niet in de toekomst liggen", "can't be in the future"),
    TOO_EARLY("ligt voor {0}", "is before {0}"),
    ONE_TIME("geef één van period, time en interval", "give one of period, time and interval"),
    OUTSIDE_RD("{0} ligt buiten het Rijksdriehoekstelsel", "{0} is outside the Dutch grid (RD)"),

    // Of what the catalogue, the vocabulary and the organisation allow.
    UNKNOWN_INDICATOR("er is geen indicator {0}", "no indicator with code {0} is known"),
    UNKNOWN_AREA("er is geen gebied {0}", "no area with code {0} is known"),
    UNKNOWN_DATASET("{0} neemt geen dataset {1}", "{0} does not take dataset {1}"),
    WRONG_UNIT("{0} wordt gegeven in {1}, niet in {2}", "{0} is given in {1}, not in {2}"),
    NOTHING_MEASURED("geef indicator of aquo", "give indicator or aquo"),
    NOWHERE("geef area of point", "give area or point"),
    UNKNOWN_CODE("{0} staat niet in de lijst {1}", "{0} is not in list {1}"),
    UNKNOWN_CLASS("{0} is geen klasse van {1}", "{0} is no class of {1}"),
    EXPIRED_CODE("{0} geldt van {1} tot en met {2}", "{0} is valid from {1} until {2} included"),
    OUTSIDE_RANGE("{0} is niet van {1} tot en met {2}", "{0} is not from {1} to {2}"),
    OTHER_ORGANISATION("{0} is een andere organisatie dan {1}", "{0} is another organisation than {1}"),
    NEW_SERIES("{0} mag deze reeks niet beginnen", "{0} may not begin this series");

    private final String nl;
    private final String en;

    FaultCode(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** Returns the stable code for programs, such as {@code unknown-code}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public RowFault in(String column, Object... details) {
        return in(column, List.of(), details);
    }

    public RowFault in(String column, List<String> allowed, Object... details) {
        return new RowFault(column, code(), new Label(filled(nl, details), filled(en, details)), allowed);
    }

    /** Returns the words with nothing filled in. */
    public Label words() {
        return new Label(nl, en);
    }

    private static String filled(String words, Object... details) {
        String text = words;
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", shortened(details[i].toString()));
        }
        return text;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
