package nl.natuurpeil.monitoring.compliance.manual.application;

import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;

/** Tells that somebody judged or withdrew, once the transaction is committed. */
public interface ManualJudgementEvents {

    void changed(ManualJudgement judgement);
}
