var batch_normalization_default = {
	title: "Batch Normalization",
	lead: "Change one number and watch which others move with it. By the end you can work out Batch Normalization by hand, and say where it helps and where it fails.",
	description: "Batch Normalization step by step on real digits: mean, variance, γ and β, training against inference, claims and limits. Every number is live.",
	authors: "Introduced by <a id=\"ioffe2015\">Sergey Ioffe and Christian Szegedy (2015)</a>.",
	duration: "about 20 minutes",
	predict: {
		"heading": "Predict first",
		"setup": "The picture shows four handwritten digits after one <term id=\"convolution\">convolution</term> <term id=\"layer\">layer</term>. Each row is a <term id=\"sample\">sample</term>, each column a <term id=\"channel\">channel</term>. We will change <strong>one single cell</strong>, in sample 1, channel 2, and then apply <term id=\"batchNormalization\">Batch Normalization</term> again.",
		"question": "Which outputs will change?",
		"options": {
			"cell": "Only that cell",
			"map": "All of channel 2, in sample 1 only",
			"channel": "All of channel 2, in every sample",
			"all": "Every cell of every channel"
		},
		"action": "Change the cell and see",
		"again": "Change it back",
		"chosenRight": "You predicted it.",
		"chosenWrong": "Something else happened: look at the marked cells.",
		"result": "<strong>{{moved}}</strong> of {{total}} outputs moved. All of them are in channel {{channel}}, spread over {{samples}} samples. The other channels did not move at all.",
		"insight": "Why? A whole channel shares one <term id=\"mean\">mean</term> and one <term id=\"variance\">variance</term> across the whole <term id=\"batch\">batch</term>. You changed one value, so both changed. Every cell that uses them then changed too, even in another person’s digit."
	},
	why: {
		"heading": "Why bring activations to one scale?",
		"scales": "Look at the columns of the input. Each holds the <term id=\"activation\">activations</term> of one channel, and each has a scale of its own. The widest channel has a <term id=\"standardDeviation\">standard deviation</term> of {{widest}}, the narrowest {{narrowest}}. That is a ratio of {{ratio}}.",
		"trouble": "The next layer multiplies each channel by <term id=\"weight\">weights</term>, and <term id=\"gradientDescent\">gradient descent</term> moves all those weights with one <term id=\"learningRate\">learning rate</term>. If the rate is small enough for the wide channel, the weights of the narrow one crawl. If it suits the narrow one, the weights of the wide one overshoot.",
		"idea": "So we <term id=\"normalization\">normalize</term>: every channel is brought to mean 0 and standard deviation 1. Then it gets two numbers of its own, <m id=\"gamma\"/> and <m id=\"beta\"/>. The network learns them, and with them each channel sets its own scale.",
		"daily": "Say you score 70 in two exams. In one, the class has mean 65 and standard deviation 5: you are 1 standard deviation above the mean. In the other, mean 40 and standard deviation 15: you are 2 above, the better result. Batch Normalization treats each channel like such an exam.",
		"shift": "The <a id=\"ioffe2015\">2015 paper</a> named a deeper cause: <term id=\"covariateShift\">internal covariate shift</term>. While the early layers learn, they change, and so the <term id=\"distribution\">distribution</term> of what the later layers receive keeps moving.",
		"dispute": "Whether this is the reason is <strong>disputed</strong>. <a id=\"santurkar2018\">Santurkar and others (2018)</a> put such shift back in on purpose, and training stayed as fast. <a id=\"bjorck2018\">Bjorck and others (2018)</a> see larger learning rates as the reason. <a id=\"awais2020\">Awais and others (2020)</a> argue for covariate shift again."
	},
	steps: {
		"heading": "The method, step by step",
		"intro": "The picture is a <term id=\"tensor\">tensor</term> of <term id=\"shape\">shape</term> <m id=\"N\"/>×<m id=\"C\"/>×<m id=\"H\"/>×<m id=\"W\"/>: samples, channels, height, width. First we ask which cells belong together. Then come the paper’s three steps, and the picture goes along.",
		"set": {
			"title": "Which cells belong together?",
			"body": "Point at any cell. What lights up is its index set <m id=\"indexSet\"/>: the same channel, but every sample (<m id=\"N\"/>) and every place on the map (<m id=\"H\"/>, <m id=\"W\"/>). Its size is <m id=\"setSize\"/> = {{m}}.",
			"why": "Why a whole column? A channel’s maps, its <term id=\"featureMap\">feature maps</term>, come from one small window of weights that slides over every place of every digit. So all these cells answer one question, such as “is there an upright edge here?”, and they can share one scale."
		},
		"statistics": {
			"title": "Mean and variance",
			"body": "Add up all values of channel {{channel}} and divide by how many they are: the mean is <m id=\"mean\"/> = {{mean}}. Now take each value’s distance from the mean and square it. The mean of these squares is the variance, <m id=\"variance\"/> = {{variance}}."
		},
		"normalize": {
			"title": "Subtract and divide",
			"body": "Take <m id=\"mean\"/> away from every cell and divide by <m id=\"sqrtVarEps\"/>. The <m id=\"epsilon\"/> (<term id=\"epsilon\">epsilon</term>) is a tiny number that keeps us from dividing by 0. The mean is now 0, and the variance is σ²/(σ²+ε) = {{varianceAfter}}."
		},
		"affine": {
			"title": "Scale and shift",
			"body": "Multiply by <m id=\"gamma\"/> (<term id=\"gamma\">gamma</term>) = {{gamma}} and add <m id=\"beta\"/> (<term id=\"beta\">beta</term>) = {{beta}}. The result is the output <m id=\"y\"/>. Move the sliders: <m id=\"gamma\"/> changes the spread, <m id=\"beta\"/> moves the whole channel."
		},
		"next": "Next",
		"previous": "Back",
		"position": "Step {{step}} of {{count}}"
	},
	formula: {
		"heading": "The formula, part by part",
		"intro": "Point at any part of the formula: the picture shows what it stands for. Point at a cell of the picture: its numbers fill the formula.",
		"parts": {
			"x": "<m id=\"x\"/> is the value that comes into the layer at this cell.",
			"indexSet": "<m id=\"indexSet\"/> is the set of cells with which this cell shares its mean and variance: <m id=\"batchSet\"/>, so the same channel, any sample, any place.",
			"mean": "<m id=\"mean\"/> is the mean of that set; taking it away puts the channel’s centre at 0.",
			"variance": "<m id=\"variance\"/> is the variance of that set; dividing by its square root brings the spread to 1.",
			"epsilon": "<m id=\"epsilon\"/> is a very small positive number, there so that nothing is divided by 0 when the variance is 0.",
			"gamma": "<m id=\"gamma\"/> is a factor of the channel’s own; the network learns it, so that each channel can have the spread it needs.",
			"beta": "<m id=\"beta\"/> is a number of the channel’s own that is added at the end; the network learns it too, so that the centre need not stay at 0.",
			"xHat": "<m id=\"xHat\"/> is the normalized value: how many standard deviations this cell lies above or below the mean (but for the tiny <m id=\"epsilon\"/>).",
			"y": "<m id=\"y\"/> is the output, which goes on to what comes next in the network."
		},
		"worked": "Worked out for sample {{sample}}, channel {{channel}}, row {{row}}, column {{column}}",
		"editHint": "Type a new value for this cell or drag it, and see which outputs move.",
		"biased": "Why 1/m and not 1/(m−1)? One divides by m−1 when a sample has to stand for a larger whole. Here we only rescale these very m values, so we divide by m, as class-11 books do. In this way their variance comes out as 1 (but for <m id=\"epsilon\"/>)."
	},
	affine: {
		"heading": "γ and β: the freedom to choose",
		"body": "Mean 0 and standard deviation 1 need not be right for what follows. A sigmoid, say, would then work mostly in its almost straight middle. So each channel has one pair <m id=\"gamma\"/>, <m id=\"beta\"/>: <term id=\"learnableParameter\">learnable parameters</term>, trained like the weights.",
		"try": "Try it and watch the histogram. <m id=\"gamma\"/> = 0: every output becomes <m id=\"beta\"/>, and the channel says nothing any more. A negative <m id=\"gamma\"/> turns the histogram left to right. <m id=\"beta\"/> = 3 shifts it by 3, and its shape stays.",
		"undo": "With <m id=\"undoGamma\"/> and <m id=\"undoBeta\"/> the input comes back exactly. So the layer could even learn to do nothing, if that were best. It holds for this batch; the next one has another <m id=\"mean\"/> and <m id=\"variance\"/>.",
		"undoAction": "Get the input back",
		"undoResult": "Largest difference from the input: {{difference}}",
		"bias": "A <term id=\"bias\">bias</term> right before Batch Normalization is useless. It adds one number to the whole channel, the mean grows by the same number, and the subtraction removes it. <m id=\"beta\"/> does that job, so the layer before is written with <code>bias=False</code>.",
		"place": "Where does it stand? In the 2015 paper it comes after the convolution and before the activation function, such as ReLU. Other orders are used as well."
	},
	epsilon: {
		"heading": "ε: tiny, but not for nothing",
		"body": "A channel that hardly varies has a variance close to 0, and we must not divide by 0. So <m id=\"epsilon\"/> is added under the root. While the variance is far above <m id=\"epsilon\"/>, you do not notice it. Near <m id=\"epsilon\"/> or below, the channel comes out narrower than 1.",
		"tableCaption": "What ε does to narrow channels",
		"columns": {
			"spread": "Standard deviation before",
			"after": "Standard deviation after"
		},
		"tableNote": "Worked out by the engine of this page, for ε = {{epsilon}}.",
		"cap": "The factor <m id=\"invStd\"/> can never be larger than 1/√ε = {{cap}}. So the small noise of an almost constant channel is not enlarged without end.",
		"constant": "If all values of a channel are equal, the variance is 0 and so is every <m id=\"x\"/> − <m id=\"mean\"/>. With ε = 0 that gives 0/0, which computers call NaN; with ε above 0 the output is just <m id=\"beta\"/>. It does happen: where every digit of the batch has blank background, a channel sees one value only."
	},
	modes: {
		"heading": "In training and in use",
		"problem": "A trained model is put to use: that is <term id=\"inference\">inference</term>. Now a single picture may arrive. Whose mean and variance should it take? And its answer must not depend on which other pictures happen to be in the batch.",
		"running": "So during training each channel keeps a <term id=\"runningMean\">running mean</term> <m id=\"runningMean\"/> and a running variance <m id=\"runningVariance\"/>. After each batch: new = (1 − momentum) × old + momentum × batch. The <term id=\"momentum\">momentum</term> here is 0.1; it is the share of the <strong>new</strong> batch.",
		"unbiased": "For the running variance, the batch variance is first multiplied by m/(m−1). Now the batch does stand for something larger, all the data to come, so this is the place for m−1.",
		"action": "Feed one more batch",
		"actionTen": "Feed ten",
		"reset": "Start over",
		"seen_one": "{{count}} batch seen",
		"seen_other": "{{count}} batches seen",
		"chart": {
			"title": "The running mean follows the batches",
			"batch": "Mean of the batch",
			"band": "Running mean ± √(running variance)",
			"xAxis": "Batches seen",
			"yAxis": "Value",
			"description_one": "Running mean of channel {{channel}} after {{count}} batch: {{mean}}; running variance: {{variance}}.",
			"description_other": "Running mean of channel {{channel}} after {{count}} batches: {{mean}}; running variance: {{variance}}."
		},
		"compare": "The same batch, normalized twice: once with its own mean and variance (<term id=\"trainingMode\">training mode</term>), once with the running ones (<term id=\"evaluationMode\">evaluation mode</term>). The largest difference of an output is {{difference}}. Feed more batches and watch this number.",
		"compareEmpty": "No batch has been fed yet: the running mean is still 0 and the running variance still 1. So in inference hardly anything is normalized.",
		"switchLabel": "Mode of the layer",
		"training": "Training",
		"inference": "Inference",
		"alone": "Switch to inference and take samples out of the batch: the outputs of the others stay as they are. Do the same in training mode, and they move.",
		"stored": "So a channel owns four numbers. <m id=\"gamma\"/> and <m id=\"beta\"/> are learnt by gradient descent; <m id=\"runningMean\"/> and <m id=\"runningVariance\"/> are only kept up to date. In PyTorch <code>model.eval()</code> switches to the kept ones; forgetting that line is a common mistake.",
		"fold": "In inference all four are fixed. Then Batch Normalization is one multiplication and one addition for each value, and these can be folded into the weights and bias of the convolution before it.",
		"keras": "Keras writes momentum the other way round: its <code>momentum=0.99</code> is the share of the <strong>old</strong> value. Its ε is <code>1e-3</code> unless you say otherwise, and its running variance is the biased one, without m/(m−1)."
	},
	claims: {
		"heading": "Four claims, tested",
		"intro": "Four good things are said of Batch Normalization. For each you find what was measured, what this page can show live, and where the claim fails. No network is trained on this page; the training experiments are separate labs that come with the course.",
		"labels": {
			"evidence": "What was measured",
			"live": "See it here",
			"caveat": "Where it does not hold"
		},
		"faster": {
			"title": "Training gets faster",
			"claim": "The network gets just as good in fewer steps.",
			"evidence": "In the <a id=\"ioffe2015\">2015 paper</a>, Batch Normalization alone reached the same accuracy in less than half the steps. The famous “14 times fewer steps” had more to it: 5 times the learning rate, no dropout, less weight decay and other changes.",
			"live": "Make the input of channel {{channel}} ten times larger: its outputs move by {{difference}} at most. The division takes the factor out again; this is <term id=\"invariance\">invariance</term> to scale. The size of the weights before it falls out in the same way, so larger learning rates do less harm.",
			"action": "Make channel {{channel}} ten times larger",
			"undo": "Back to the old size",
			"caveat": "With a good initialization and a small learning rate, each step brings <strong>less</strong> with Batch Normalization than without. The gain is that learning rates 3 to 30 times larger still work. We measured this for the course on small networks with digits."
		},
		"steadier": {
			"title": "Gradient descent gets steadier",
			"claim": "Along a step, the loss and its gradient change less abruptly.",
			"evidence": "<a id=\"santurkar2018\">Santurkar and others (2018)</a> measured how the <term id=\"loss\">loss</term> and its <term id=\"gradient\">gradient</term> change along a step. With Batch Normalization both change more smoothly, so the gradient stays a good guide for longer steps.",
			"live": "The gradient that <term id=\"backpropagation\">backpropagation</term> brings to the input of channel {{channel}} has size {{before}}. With the channel ten times larger it is {{after}}. Larger activations get smaller gradients: a brake is built in.",
			"caveat": "It does not hold for every activation function and every initialization. With tanh, for example, we measured hardly any difference at the start. Layer and Group Normalization brake less."
		},
		"vanishing": {
			"title": "Gradients vanish less",
			"claim": "In a deep network, the gradient still reaches the first layers.",
			"evidence": "In a deep sigmoid network every layer shrinks the gradient on its way back. In one of ten layers, measured for this course, the first layer got a gradient more than 100,000 times smaller than the last. With Batch Normalization the two were about equal.",
			"live": "Beyond about −4 and 4 a sigmoid is almost flat: its slope there is less than 1/14 of the slope at 0. The share of this tensor’s cells out there, with the input scaled by ×{{scale}}: before {{before}}, after Batch Normalization {{after}}.",
			"caveat": "With ReLU and He initialization nothing vanishes in the first place. There Batch Normalization makes gradients <strong>grow</strong> on their way back through a network without skip connections, as <a id=\"yang2019\">Yang and others (2019)</a> derived. In our measurements they grew about 1.2 times a layer."
		},
		"generalization": {
			"title": "It can help on new data",
			"claim": "The trained network sometimes makes fewer errors on data it has never seen.",
			"evidence": "Doing well on new data is called <term id=\"generalization\">generalization</term>. A sample’s batch-mates change from step to step, and this noise works as <term id=\"regularization\">regularization</term>. A sign of it in <a id=\"wuhe2018\">Wu and He (2018)</a>, at 32 images per GPU: Group Normalization has the lower training error, Batch Normalization the lower validation error.",
			"live": "We put the same digit with {{batches}} different sets of batch-mates. Its output at this cell ranges from {{low}} to {{high}}, though the digit itself never changes.",
			"caveat": "Sometimes, not always: it depends on the batch size, the learning rate and the data. With very small batches the noise does more harm than good."
		}
	},
	limits: {
		"heading": "Where it fails",
		"smallBatch": "A mean over few values is unsteady: one odd value pulls it away. The smaller the <term id=\"batchSize\">batch size</term>, the noisier the mean and the variance. Right now <m id=\"setSize\"/> = {{m}}; make the batch smaller and see.",
		"two": "With two values in a channel the mean lies halfway, so both are equally far from it. If they differ, <m id=\"xHat\"/> is +1 and −1 (but for the tiny ε), whether the values were 1 and 2 or 1 and 1000. How large they were is erased; only which one was larger is left.",
		"twoAction": "Show a batch of 2 with 1×1 maps",
		"one": "With one value in a channel the mean is that value, so <m id=\"xHat\"/> is 0 and the output is <m id=\"beta\"/>, whatever came in. PyTorch refuses: <code>Expected more than 1 value per channel when training</code>.",
		"oneAction": "Show a batch of 1 with 1×1 maps",
		"tableCaption": "Validation error in % (ResNet-50, ImageNet)",
		"columns": {
			"batch": "Images per GPU",
			"bn": "BN",
			"gn": "GN"
		},
		"tableSource": "Measured by <a id=\"wuhe2018\">Wu and He (2018)</a>, not on this page. BN is Batch Normalization, GN is Group Normalization, which a later lesson explains. As batches shrink, BN gets worse and GN stays level.",
		"rnn": "A recurrent network (RNN) runs the same layer at every time step, and mean and variance differ from one time step to the next. Batch Normalization can be made to work there, but it is awkward. This is one reason for <term id=\"layerNormalization\">Layer Normalization</term> (<a id=\"ba2016\">Ba and others, 2016</a>).",
		"mismatch": "Training uses the batch’s own numbers, inference the running ones. If new data look different, or the batches were badly mixed, say only one digit in each, the two do not match, and a good network suddenly answers badly.",
		"without": "Normalization is useful, not necessary: <a id=\"brock2021\">NFNets (2021)</a> and <a id=\"zhu2025\">Dynamic Tanh (2025)</a> train deep networks without it.",
		"back": "Back to the shape before"
	},
	code: {
		"heading": "The same in code",
		"intro": "This code carries the data of the picture and your settings. Run it anywhere: it prints the <strong>same numbers</strong> as this page.",
		"note": "Libraries differ where you do not set the values yourself. ε is <code>1e-5</code> in PyTorch and ONNX, <code>1e-3</code> in Keras. The running variance is unbiased in PyTorch, biased in Keras 3 and ONNX. And Keras puts the channel <term id=\"axis\">axis</term> last: <code>(N, H, W, C)</code>.",
		"shortened": "Only the first values are shown here. The copy button takes all {{count}}."
	},
	summary: {
		"heading": "In short",
		"points": {
			"set": "The cells of one channel share one mean and one variance, taken over <m id=\"NHW\"/> values: all samples, all places.",
			"steps": "Three steps: find <m id=\"mean\"/> and <m id=\"variance\"/>, subtract and divide to get <m id=\"xHat\"/>, multiply by <m id=\"gamma\"/> and add <m id=\"beta\"/>.",
			"modes": "Training uses the statistics of the batch, inference the running ones, so that one picture’s answer does not depend on others.",
			"helps": "It lets you train with larger learning rates and often faster; why exactly is disputed.",
			"limits": "It needs enough values in each channel: with very small batches it gets noisy, and with a single value it cannot work."
		},
		"next": "And if we took the statistics within each sample instead? Then batch-mates no longer matter. That is Layer Normalization, the next lesson."
	},
	check: {
		"heading": "Check yourself",
		"q1": {
			"question": "A batch holds 4 samples with 6 channels, each map 4×4. How many means does Batch Normalization take?",
			"options": {
				"a": "4, one for each sample",
				"b": "6, one for each channel",
				"c": "24, one for each map"
			},
			"right": "Yes. All cells of a channel, in all 4 samples, form one set of 64 values.",
			"wrong": "Point at a cell of the picture once more: in how many samples does its set light up, and in how many channels?"
		},
		"q2": {
			"question": "The trained model now gets one single picture (batch size 1, inference). Which mean does Batch Normalization subtract?",
			"options": {
				"a": "The mean of this picture",
				"b": "The mean of the last training batch",
				"c": "The running mean from training"
			},
			"right": "Yes. It was collected over many batches, so one picture is enough and needs no company.",
			"wrong": "Think of the section on training and inference: what did the layer keep from all its batches?"
		},
		"q3": {
			"question": "In training you add 5 to every value of a channel, in the whole batch. What happens to the outputs?",
			"options": {
				"a": "No output changes",
				"b": "That channel’s outputs grow by 5",
				"c": "The outputs of all channels change"
			},
			"right": "Yes. The mean grows by 5 too, and the subtraction takes both away.",
			"wrong": "What happens to the mean of the channel? And what is left when it is subtracted?"
		}
	}
};
export { batch_normalization_default as default };
