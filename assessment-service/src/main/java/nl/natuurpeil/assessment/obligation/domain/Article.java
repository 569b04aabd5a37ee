package nl.natuurpeil.assessment.obligation.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where an obligation is written.
 *
 * @param law article in the law as adopted
 * @param seed reference in the policy report on Basiskwaliteit Natuur, if it has one
 * @param celex CELEX number, which only law of the European Union has
 * @param differs whether the report says something else than the law, which is followed
 */
public record Article(
        String law, @Nullable String seed, @Nullable String celex, boolean differs) {}
