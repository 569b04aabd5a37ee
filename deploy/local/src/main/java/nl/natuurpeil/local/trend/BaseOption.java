package nl.natuurpeil.local.trend;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.trim.IndexBase;

/**
 * {@code --base}: a year, a position such as 1 for the first year, or a period of years.
 *
 * @param times the years
 * @param asked the same as the user put it: years, or positions counted from one
 */
record BaseOption(IndexBase times, List<Integer> asked) {

    private static final Pattern YEAR = Pattern.compile("\\d+");
    private static final Pattern PERIOD = Pattern.compile("(\\d+)-(\\d+)");

    static BaseOption first(List<Integer> times) {
        return new BaseOption(IndexBase.year(times.getFirst()), List.of(1));
    }

    static BaseOption parse(String text, List<Integer> times) {
        try {
            Matcher period = PERIOD.matcher(text);
            if (period.matches()) {
                int from = year(period.group(1), times);
                int upto = year(period.group(2), times);
                if (from <= upto) {
                    List<Integer> years = times.stream()
                            .filter(time -> time >= from && time <= upto)
                            .toList();
                    boolean known = times.contains(from) && times.contains(upto);
                    return of(known ? new IndexBase(years) : IndexBase.period(from, upto));
                }
            } else if (YEAR.matcher(text).matches()) {
                return new BaseOption(IndexBase.year(year(text, times)), List.of(Integer.parseInt(text)));
            }
        } catch (NumberFormatException tooLarge) {
            throw InputFault.of(FaultCode.INVALID_OPTION, "no year: " + text);
        }
        throw InputFault.of(FaultCode.INVALID_OPTION, "a base is YEAR or FROM-TO, not " + text);
    }

    private static BaseOption of(IndexBase base) {
        return new BaseOption(base, base.times());
    }

    private static int year(String text, List<Integer> times) {
        int number = Integer.parseInt(text);
        boolean position = !times.contains(number) && number >= 1 && number <= times.size();
        return position ? times.get(number - 1) : number;
    }
}
