package io.touchstone.evidence;

import io.touchstone.evidence.internal.StoredCalibrations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the calibration. They hold no person's data, so everybody may read them. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class Calibrations {
    private final StoredCalibrations stored;

    Calibrations(StoredCalibrations stored) {
        this.stored = stored;
    }

    /** The newest version. */
    public Calibration current() {
        return stored.newest();
    }

    /** @throws io.touchstone.problem.NotFound if there is no such version */
    public Calibration version(int version) {
        return stored.version(version);
    }
}
