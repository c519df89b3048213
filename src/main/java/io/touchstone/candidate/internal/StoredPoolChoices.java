package io.touchstone.candidate.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface StoredPoolChoices extends JpaRepository<StoredPoolChoice, UUID> {
    List<StoredPoolChoice> findByCandidateIdOrderByChosenAtDescIdDesc(UUID candidateId);
}
