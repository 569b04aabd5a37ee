package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.util.HashSet;
import java.util.List;

/**
 * At least {@code k} of the obligations are met (Regulation (EU) 2024/1991, art. 11(2): two of three).
 *
 * @param chosen those that count, once the Member State has chosen; empty before
 */
public record KOfN(int k, List<String> obligations, ChosenBy chosenBy, List<String> chosen) implements Rule {

    /** One of which nothing was chosen yet. */
    public KOfN(int k, List<String> obligations, ChosenBy chosenBy) {
        this(k, obligations, chosenBy, List.of());
    }

    public KOfN {
        obligations = List.copyOf(obligations);
        unless(k >= 1, "k must be at least 1, is " + k);
        unless(k <= obligations.size(), "k is " + k + " but there are only " + obligations.size() + " obligations");
        unless(new HashSet<>(obligations).size() == obligations.size(), "an obligation is counted twice");
        unless(
                chosenBy != ChosenBy.LAW || k == obligations.size(),
                "when the law chooses, all " + obligations.size() + " obligations count, so k can't be " + k);
        chosen = List.copyOf(chosen);
        unless(chosen.isEmpty() || chosenBy == ChosenBy.MEMBER_STATE, "nothing is to be chosen when the law chooses");
        unless(chosen.isEmpty() || chosen.size() >= k, "of " + chosen.size() + " chosen, " + k + " can't be met");
        unless(new HashSet<>(chosen).size() == chosen.size(), "an obligation is chosen twice");
        unless(obligations.containsAll(chosen), "what is chosen must be among the obligations");
    }
}
