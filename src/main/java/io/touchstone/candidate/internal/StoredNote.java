package io.touchstone.candidate.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** What somebody wrote about a person when they ended a process. */
@Entity
@Table(name = "application_note")
public class StoredNote {
    @Id
    private UUID moveId;

    @OneToOne
    @MapsId
    @JoinColumn(name = "move_id")
    private StoredMove move;

    private String text;

    protected StoredNote() {}

    StoredNote(StoredMove move, String text) {
        this.move = move;
        this.text = text;
    }

    String text() {
        return text;
    }
}
