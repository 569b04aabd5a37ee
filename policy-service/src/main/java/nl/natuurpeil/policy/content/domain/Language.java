package nl.natuurpeil.policy.content.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language every text is in. */
public enum Language {
    NL,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the language with a code, if we have it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The first we have of those a reader takes; Dutch when there is none. */
    public static Language preferred(List<Locale> accepted) {
        return accepted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(NL);
    }
}
