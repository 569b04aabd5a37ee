package nl.natuurpeil.trend.trim;

import java.util.List;

/**
 * Something a reader of the result must know.
 *
 * @param code stable, for machines
 * @param sites sites or covariates concerned, may be empty
 */
public record TrimWarning(String code, String message, List<String> sites) {

    public TrimWarning {
        sites = List.copyOf(sites);
    }

    static TrimWarning of(String code, String message) {
        return new TrimWarning(code, message, List.of());
    }
}
