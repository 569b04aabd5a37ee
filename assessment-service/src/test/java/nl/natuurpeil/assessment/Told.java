package nl.natuurpeil.assessment;

import nl.natuurpeil.platform.testkit.TestKafka;

/** Events as the policy and monitoring services send them. */
final class Told {

    static final String OBLIGATIONS = "natuurpeil.policy.obligations";
    static final String COMPLIANCE = "natuurpeil.monitoring.compliance";
    static final String ASSESSMENTS = "natuurpeil.assessment.assessments";
    static final String AREAS = "natuurpeil.assessment.areas";

    private Told() {}

    /** An obligation served by one condition. */
    static void obligation(String code, int version, String parameter) {
        TestKafka.send(
                OBLIGATIONS,
                code,
                "nl.natuurpeil.obligation-published.v1",
                "obligation/" + code + "/" + version,
                """
                {"code": "%s", "version": %d, "instrument": "NHV", "title": {"nl": "t", "en": "t"},
                 "article": {"law": "art. 8(1)", "seed": null, "celex": "32024R1991", "differs": false},
                 "bindingLevel": "RESULT", "scope": "NATIONAL_TOTAL", "certainty": "VERIFIED",
                 "rule": {"type": "A_TYPE_OF_LATER", "deadline": "2030-12-31"},
                 "conditions": [{"family": "BEHEER", "parameter": {"nl": "%s", "en": "%s"}}],
                 "actors": [{"code": "GEMEENTE", "role": {"nl": "doet", "en": "does"}}],
                 "validFrom": "2024-08-18", "validTo": null}
                """.formatted(code, version, parameter, parameter));
    }

    /** A verdict; the event id is the verdict's. */
    static void verdict(String obligation, String area, String status, int sequence) {
        verdict(obligation, area, status, sequence, verdictId(obligation, area, sequence));
    }

    static void verdict(String obligation, String area, String status, int sequence, String eventId) {
        TestKafka.sendStructured(
                COMPLIANCE, obligation + "/" + area, "nl.natuurpeil.compliance-changed.v1", eventId, """
                {"verdict": "%s", "obligation": "%s", "obligationVersion": 1, "article": "art. 8(1)", "area": "%s",
                 "standing": "INDICATIVE", "outcome": "FAIL", "status": "%s",
                 "statusLabel": {"nl": "nl %s", "en": "en %s"}, "previousStatus": null,
                 "reason": {"nl": "daarom", "en": "therefore"}, "basedOnExampleData": true,
                 "judgedAt": "2026-11-23T10:00:%02dZ", "supersedes": null, "sequence": %d,
                 "causedBy": {"event": "e", "measurements": []}}
                """.formatted(
                                verdictId(obligation, area, sequence),
                                obligation,
                                area,
                                status,
                                status,
                                status,
                                sequence,
                                sequence));
    }

    static String verdictId(String obligation, String area, int sequence) {
        return "v-" + obligation + "-" + area + "-" + sequence;
    }
}
