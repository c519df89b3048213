package io.touchstone.studio.rest;

import io.touchstone.problem.NotFound;
import io.touchstone.requisition.Requisitions;
import io.touchstone.studio.JobPostingData;
import io.touchstone.studio.Language;
import io.touchstone.studio.Posting;
import io.touchstone.studio.Postings;
import io.touchstone.studio.PublicJobs;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public posting of a requisition, for job boards. */
@RestController
class JobPostingCalls {
    private final Requisitions requisitions;
    private final Postings postings;
    private final PublicJobs jobs;
    private final JobPostingData data;

    JobPostingCalls(Requisitions requisitions, Postings postings, PublicJobs jobs, JobPostingData data) {
        this.requisitions = requisitions;
        this.postings = postings;
        this.jobs = jobs;
        this.data = data;
    }

    /** schema.org {@code JobPosting} in the requisition's language; 404 while there is no public page. */
    @GetMapping("/api/v1/requisitions/{id}/job-posting")
    Map<String, Object> jobPosting(@PathVariable UUID id) {
        var language = Language.of(requisitions.get(id).language());
        var posting = postings.find(id).filter(Posting::isPublic).orElseThrow(NotFound::new);
        return data.of(jobs.job(posting.slug()), language);
    }
}
