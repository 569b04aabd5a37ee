package nl.natuurpeil.monitoring.compliance.application;

import java.util.HashMap;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Member;

/** The verdicts that would change, so that what counts them is judged as if they had. */
public final class Foreseen {

    private final Map<Pair, Member> members = new HashMap<>();

    void add(Change change) {
        members.put(
                new Pair(change.obligation(), change.area()),
                new Member(change.obligation(), change.area(), change.outcome(), change.after()));
    }

    Member insteadOf(Member member) {
        return members.getOrDefault(new Pair(member.obligation(), member.area()), member);
    }
}
