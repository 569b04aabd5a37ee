package nl.natuurpeil.local.bench;

/** How much is stored while changes are measured: a value for each municipality, indicator and year. */
record ChangeState(int municipalities, int indicators, int years) {

    long values() {
        return (long) municipalities * indicators * years;
    }

    ChangeState withMunicipalities(int number) {
        return new ChangeState(number, indicators, years);
    }

    ChangeState withYears(int number) {
        return new ChangeState(municipalities, indicators, number);
    }

    @Override
    public String toString() {
        return municipalities + " municipalities, " + indicators + " indicators, " + years + " years";
    }
}
