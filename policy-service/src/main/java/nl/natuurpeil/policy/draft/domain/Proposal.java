package nl.natuurpeil.policy.draft.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a draft proposes.
 *
 * @param content the record in its canonical form
 * @param restores number of the earlier version that is proposed again; null for new content
 */
public record Proposal(
        String reason, String content, Base base, @Nullable Integer restores) {}
