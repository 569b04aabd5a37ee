package nl.natuurpeil.platform.http;

/** What a status is called, Dutch first: one title for all problems of a kind. */
final class ProblemTitles {

    private ProblemTitles() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "Ongeldige invoer / bad input";
            case 401 -> "Geen geldig token / no valid token";
            case 403 -> "Geen toegang / no access";
            case 404 -> "Niet gevonden / not found";
            case 405 -> "Methode kan hier niet / method not allowed";
            case 406 -> "Vorm niet te leveren / form not available";
            case 409 -> "Botst met wat er is / conflict";
            case 412 -> "Gewijzigd / changed";
            case 413 -> "Te groot / too large";
            case 415 -> "Vorm niet ondersteund / form not supported";
            case 428 -> "Voorwaarde nodig / precondition required";
            case 429 -> "Te veel verzoeken / too many requests";
            case 500 -> "Fout aan onze kant / failure on our side";
            case 503 -> "Tijdelijk niet beschikbaar / unavailable for now";
            default -> "Niet te beantwoorden / can't be answered";
        };
    }
}
